using Nop.Core.Domain.ScheduleTasks;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Flags;
using Nop.Plugin.Misc.FleaMarket.Services.Insights;
using Nop.Plugin.Misc.FleaMarket.Services.Privacy;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Services.Sms;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.FleaMarket.Installation;

/// <summary>Brings the plugin's tasks into nopCommerce's schedule and takes them away again.</summary>
public class ScheduleTaskInstaller(IScheduleTaskService tasks, TimeProvider clock)
{
    private sealed record Definition(Type Type, string Name, TimeSpan Every);

    private static readonly Definition[] _all =
    [
        new(typeof(DealDeadlinesTask), "Flea market: warn of and close deals", TimeSpan.FromHours(1)),
        new(typeof(UnwantedOffersTask), "Flea market: decline offers that are too low", TimeSpan.FromMinutes(5)),
        new(typeof(ListingExpiryTask), "Flea market: warn of and end the time on offer", TimeSpan.FromHours(1)),
        new(typeof(PriceFallTask), "Flea market: let prices come down", TimeSpan.FromHours(1)),
        new(typeof(PhotoHashTask), "Flea market: read photos that have no fingerprint yet", TimeSpan.FromDays(1)),
        new(typeof(SmsTask), "Flea market: send text messages", TimeSpan.FromMinutes(1)),
        new(typeof(SavedSearchTask), "Flea market: tell customers of new matches", TimeSpan.FromHours(1)),
        new(typeof(InsightsTask), "Flea market: count what happened", TimeSpan.FromMinutes(15)),
        new(typeof(EraseDeletedCustomersTask), "Flea market: forget deleted customers", TimeSpan.FromDays(1))
    ];

    /// <summary>Leaves a task that is there as the store's owner has set it, so it serves for upgrades too.</summary>
    public async Task InstallAsync()
    {
        foreach (var definition in _all)
            if (await tasks.GetTaskByTypeAsync(NameOf(definition.Type)) is null)
                await tasks.InsertTaskAsync(New(definition));
    }

    public async Task UninstallAsync()
    {
        foreach (var definition in _all)
            if (await tasks.GetTaskByTypeAsync(NameOf(definition.Type)) is { } task)
                await tasks.DeleteTaskAsync(task);
    }

    private ScheduleTask New(Definition definition) => new()
    {
        Name = definition.Name,
        Type = NameOf(definition.Type),
        Seconds = (int)definition.Every.TotalSeconds,
        Enabled = true,
        LastEnabledUtc = clock.GetUtcNow().UtcDateTime
    };

    private static string NameOf(Type type) => $"{type.FullName}, {type.Assembly.GetName().Name}";
}
