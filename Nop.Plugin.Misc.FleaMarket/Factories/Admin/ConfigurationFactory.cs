using System.Linq.Expressions;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Models.Admin;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Web.Areas.Admin.Factories;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>Fills the configuration page and saves it, for all stores or for the one that is chosen.</summary>
public class ConfigurationFactory(
    ISettingService settingService,
    IStoreContext storeContext,
    IBaseAdminModelFactory lists,
    ILocalizationService localization)
{
    public async Task<ConfigurationModel> PrepareAsync()
    {
        var storeId = await storeContext.GetActiveStoreScopeConfigurationAsync();
        var settings = await settingService.LoadSettingAsync<FleaMarketSettings>(storeId);
        var model = new ConfigurationModel
        {
            ActiveStoreScopeConfiguration = storeId,
            MostDaysSinceDelivery = settings.MostDaysSinceDelivery,
            HighestPercentOfPricePaid = settings.HighestPercentOfPricePaid,
            MostLiveListingsPerSeller = settings.MostLiveListingsPerSeller,
            ExcludedCategoryIds = settings.ExcludedCategoryIds,
            HomePageListings = settings.HomePageListings,
            HomePageWidgetZone = settings.HomePageWidgetZone,
            SectionPageSize = settings.SectionPageSize,
            ShowInTopMenu = settings.ShowInTopMenu,
            ShowInFooter = settings.ShowInFooter,
            MostPhotoMegabytes = settings.MostPhotoMegabytes,
            MostPhotoMegapixels = settings.MostPhotoMegapixels,
            KeepDataOnUninstall = settings.KeepDataOnUninstall
        };
        if (storeId > 0)
            await MarkOwnAsync(model, settings, storeId);
        return await ListAsync(model);
    }

    /// <summary>Adds what the page's lists offer.</summary>
    public async Task<ConfigurationModel> ListAsync(ConfigurationModel model)
    {
        await lists.PrepareCategoriesAsync(model.AvailableCategories, false);
        foreach (var zone in HomePageZones.All)
            model.AvailableZones.Add(new(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Zone.{zone}"), zone));
        return model;
    }

    public async Task SaveAsync(ConfigurationModel model)
    {
        var storeId = await storeContext.GetActiveStoreScopeConfigurationAsync();
        var settings = await settingService.LoadSettingAsync<FleaMarketSettings>(storeId);
        settings.MostDaysSinceDelivery = model.MostDaysSinceDelivery;
        settings.HighestPercentOfPricePaid = model.HighestPercentOfPricePaid;
        settings.MostLiveListingsPerSeller = model.MostLiveListingsPerSeller;
        settings.ExcludedCategoryIds = model.ExcludedCategoryIds.ToList();
        settings.HomePageListings = model.HomePageListings;
        settings.HomePageWidgetZone = model.HomePageWidgetZone!;
        settings.SectionPageSize = model.SectionPageSize;
        settings.ShowInTopMenu = model.ShowInTopMenu;
        settings.ShowInFooter = model.ShowInFooter;
        settings.MostPhotoMegabytes = model.MostPhotoMegabytes;
        settings.MostPhotoMegapixels = model.MostPhotoMegapixels;

        await SaveAsync(saved => saved.MostDaysSinceDelivery, model.MostDaysSinceDelivery_OverrideForStore);
        await SaveAsync(saved => saved.HighestPercentOfPricePaid, model.HighestPercentOfPricePaid_OverrideForStore);
        await SaveAsync(saved => saved.MostLiveListingsPerSeller, model.MostLiveListingsPerSeller_OverrideForStore);
        await SaveAsync(saved => saved.ExcludedCategoryIds, model.ExcludedCategoryIds_OverrideForStore);
        await SaveAsync(saved => saved.HomePageListings, model.HomePageListings_OverrideForStore);
        await SaveAsync(saved => saved.HomePageWidgetZone, model.HomePageWidgetZone_OverrideForStore);
        await SaveAsync(saved => saved.SectionPageSize, model.SectionPageSize_OverrideForStore);
        await SaveAsync(saved => saved.ShowInTopMenu, model.ShowInTopMenu_OverrideForStore);
        await SaveAsync(saved => saved.ShowInFooter, model.ShowInFooter_OverrideForStore);
        await SaveAsync(saved => saved.MostPhotoMegabytes, model.MostPhotoMegabytes_OverrideForStore);
        await SaveAsync(saved => saved.MostPhotoMegapixels, model.MostPhotoMegapixels_OverrideForStore);
        if (storeId == 0)
            await settingService.SaveSettingAsync(new FleaMarketSettings { KeepDataOnUninstall = model.KeepDataOnUninstall }, saved => saved.KeepDataOnUninstall, 0, false);
        await settingService.ClearCacheAsync();

        Task SaveAsync<T>(Expression<Func<FleaMarketSettings, T>> key, bool overridden) =>
            settingService.SaveSettingOverridablePerStoreAsync(settings, key, overridden, storeId, false);
    }

    private async Task MarkOwnAsync(ConfigurationModel model, FleaMarketSettings settings, int storeId)
    {
        model.MostDaysSinceDelivery_OverrideForStore = await IsOwnAsync(saved => saved.MostDaysSinceDelivery);
        model.HighestPercentOfPricePaid_OverrideForStore = await IsOwnAsync(saved => saved.HighestPercentOfPricePaid);
        model.MostLiveListingsPerSeller_OverrideForStore = await IsOwnAsync(saved => saved.MostLiveListingsPerSeller);
        model.ExcludedCategoryIds_OverrideForStore = await IsOwnAsync(saved => saved.ExcludedCategoryIds);
        model.HomePageListings_OverrideForStore = await IsOwnAsync(saved => saved.HomePageListings);
        model.HomePageWidgetZone_OverrideForStore = await IsOwnAsync(saved => saved.HomePageWidgetZone);
        model.SectionPageSize_OverrideForStore = await IsOwnAsync(saved => saved.SectionPageSize);
        model.ShowInTopMenu_OverrideForStore = await IsOwnAsync(saved => saved.ShowInTopMenu);
        model.ShowInFooter_OverrideForStore = await IsOwnAsync(saved => saved.ShowInFooter);
        model.MostPhotoMegabytes_OverrideForStore = await IsOwnAsync(saved => saved.MostPhotoMegabytes);
        model.MostPhotoMegapixels_OverrideForStore = await IsOwnAsync(saved => saved.MostPhotoMegapixels);

        Task<bool> IsOwnAsync<T>(Expression<Func<FleaMarketSettings, T>> key) =>
            settingService.SettingExistsAsync(settings, key, storeId);
    }
}
