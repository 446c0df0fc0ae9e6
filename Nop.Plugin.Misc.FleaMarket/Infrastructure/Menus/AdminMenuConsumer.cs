using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Objections;
using Nop.Services.Events;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Menu;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Menus;

/// <summary>Catalog → Flea market and what stands below it, each with the number that waits for somebody.</summary>
public class AdminMenuConsumer(
    PendingListingsCounter waitingListings,
    PendingDealsCounter waitingDeals,
    PendingComplaintsCounter waitingComplaints,
    PendingObjectionsCounter waitingObjections,
    IPermissionService permissions,
    ILocalizationService localization) : IConsumer<AdminMenuCreatedEvent>
{
    public const string SystemName = "Flea market";
    public const string Listings = $"{SystemName} listings";
    public const string Comments = $"{SystemName} comments";
    public const string Deals = $"{SystemName} deals";
    public const string Feedback = $"{SystemName} feedback";
    public const string Complaints = $"{SystemName} complaints";
    public const string Objections = $"{SystemName} objections";
    public const string Transparency = $"{SystemName} transparency";
    public const string Tariffs = $"{SystemName} tariffs";
    public const string Fees = $"{SystemName} ledger";
    public const string Insights = $"{SystemName} insights";
    public const string Settings = $"{SystemName} settings";

    private sealed record Entry(string SystemName, string Text, string Controller, string Permission, string Action = "List")
    {
        /// <summary>What waits for somebody; nothing does where it is null.</summary>
        public PendingWorkCounter? Waiting { get; init; }
    }

    private Entry[] Entries =>
    [
        new(Listings, "Listings", "FleaMarketListing", FleaMarketPermissions.View) { Waiting = waitingListings },
        new(Comments, "Comments", "FleaMarketComment", FleaMarketPermissions.View),
        new(Deals, "Deals", "FleaMarketDeal", FleaMarketPermissions.ManageDeals) { Waiting = waitingDeals },
        new(Feedback, "Feedback", "FleaMarketFeedback", FleaMarketPermissions.View),
        new(Complaints, "Complaints", "FleaMarketComplaint", FleaMarketPermissions.View) { Waiting = waitingComplaints },
        new(Objections, "Objections", "FleaMarketObjection", FleaMarketPermissions.View) { Waiting = waitingObjections },
        new(Transparency, "Transparency", "FleaMarketTransparency", FleaMarketPermissions.View),
        new(Tariffs, "Tariffs", "FleaMarketTariff", FleaMarketPermissions.Configure),
        new(Fees, "Fees", "FleaMarketFee", FleaMarketPermissions.ManageDeals),
        new(Insights, "Insights", "FleaMarketInsights", FleaMarketPermissions.View, "Show"),
        new(Settings, "Settings", "FleaMarketSettings", FleaMarketPermissions.Configure, "Configure")
    ];

    public async Task HandleEventAsync(AdminMenuCreatedEvent eventMessage)
    {
        var (item, total) = (new AdminMenuItem { SystemName = SystemName, IconClass = "far fa-dot-circle" }, 0);
        foreach (var entry in Entries)
            if (await permissions.AuthorizeAsync(entry.Permission))
            {
                var count = entry.Waiting is null ? 0 : await entry.Waiting.CountAsync();
                total += count;
                item.ChildNodes.Add(await ChildAsync(eventMessage, entry, count));
            }
        item.Title = await TitleAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Menu", total);
        if (item.ChildNodes.Count > 0 && !eventMessage.RootMenuItem.InsertAfter("Product reviews", item))
            eventMessage.RootMenuItem.GetItemBySystemName("Catalog")?.ChildNodes.Add(item);
    }

    private async Task<AdminMenuItem> ChildAsync(AdminMenuCreatedEvent menu, Entry entry, int count) => new()
    {
        SystemName = entry.SystemName,
        Title = await TitleAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Menu.{entry.Text}", count),
        Url = menu.GetMenuItemUrl(entry.Controller, entry.Action),
        IconClass = "far fa-circle",
        PermissionNames = [entry.Permission]
    };

    private async Task<string> TitleAsync(string key, int count)
    {
        var title = await localization.GetResourceAsync(key);
        return count > 0 ? $"{title} ({count})" : title;
    }
}
