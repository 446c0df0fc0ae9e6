using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Events;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Menu;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure;

/// <summary>Catalog → Flea market, with the number of listings that are waiting.</summary>
public class AdminMenuConsumer(WaitingListings waiting, IPermissionService permissions, ILocalizationService localization)
    : IConsumer<AdminMenuCreatedEvent>
{
    public const string SystemName = "Flea market";

    public async Task HandleEventAsync(AdminMenuCreatedEvent eventMessage)
    {
        if (!await permissions.AuthorizeAsync(FleaMarketPermissions.View))
            return;
        var item = new AdminMenuItem
        {
            SystemName = SystemName,
            Title = await TitleAsync(),
            Url = eventMessage.GetMenuItemUrl("FleaMarketListing", "List"),
            IconClass = "far fa-dot-circle",
            PermissionNames = [FleaMarketPermissions.View]
        };
        if (!eventMessage.RootMenuItem.InsertAfter("Product reviews", item))
            eventMessage.RootMenuItem.GetItemBySystemName("Catalog")?.ChildNodes.Add(item);
    }

    private async Task<string> TitleAsync()
    {
        var title = await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Menu");
        return await waiting.CountAsync() is var count and > 0 ? $"{title} ({count})" : title;
    }
}
