using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;
using Nop.Plugin.Misc.FleaMarket.Services.Feeds;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Settings;

/// <summary>The addresses of the feeds that are on, for the owner to copy.</summary>
public class FeedAddresses(FeedLocator locator, StoreLinks links, IStoreService stores, ISettingService settingService, ILocalizationService localization)
{
    /// <param name="storeId">0 for all stores.</param>
    public async Task<IReadOnlyList<FeedAddressModel>> GetAsync(int storeId)
    {
        var addresses = new List<FeedAddressModel>();
        foreach (var store in (await stores.GetAllStoresAsync()).Where(store => storeId == 0 || store.Id == storeId))
            addresses.AddRange(await OfAsync(store));
        return addresses;
    }

    private async Task<IReadOnlyList<FeedAddressModel>> OfAsync(Store store)
    {
        var settings = await settingService.LoadSettingAsync<FleaMarketSettings>(store.Id);
        var addresses = new List<FeedAddressModel>();
        if (await locator.LanguageAsync(store, null) is not { } language)
            return addresses;
        var secret = string.IsNullOrEmpty(settings.FeedSecret) ? null : settings.FeedSecret;
        foreach (var format in Enum.GetValues<FeedFormat>().Where(settings.Offers))
            addresses.Add(new(store.Name, await localization.GetLocalizedEnumAsync(format),
                links.To(store, language, FleaMarketRoutes.Feed, new { file = FeedFiles.NameOf(format), secret })));
        return addresses;
    }
}
