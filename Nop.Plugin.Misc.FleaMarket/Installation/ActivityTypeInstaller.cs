using Nop.Core.Domain.Logging;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Installation;

/// <summary>Adds the <see cref="ActivityTypes"/>; their names are among the texts, so these come first.</summary>
public class ActivityTypeInstaller(IRepository<ActivityLogType> types, ILanguageService languages, ILocalizationService localization)
{
    public async Task InstallAsync()
    {
        var existing = (await FindAsync()).Select(type => type.SystemKeyword).ToHashSet();
        foreach (var keyword in ActivityTypes.All.Where(keyword => !existing.Contains(keyword)))
            await types.InsertAsync(new ActivityLogType { SystemKeyword = keyword, Name = await NameAsync(keyword), Enabled = true });
    }

    public async Task UninstallAsync() => await types.DeleteAsync(await FindAsync());

    private async Task<IList<ActivityLogType>> FindAsync()
    {
        var known = ActivityTypes.All.ToList();
        return await types.GetAllAsync(query => query.Where(type => known.Contains(type.SystemKeyword)));
    }

    private async Task<string> NameAsync(string keyword)
    {
        var language = (await languages.GetAllLanguagesAsync()).First();
        return await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.ActivityType.{keyword}", language.Id);
    }
}
