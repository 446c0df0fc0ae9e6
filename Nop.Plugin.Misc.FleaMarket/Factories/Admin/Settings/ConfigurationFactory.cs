using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Web.Areas.Admin.Factories;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Settings;

/// <summary>Fills the configuration page and saves it, for all stores or for the one that is chosen.</summary>
public class ConfigurationFactory(
    ConfigurationFields fields,
    ISettingService settingService,
    IStoreContext storeContext,
    IBaseAdminModelFactory lists,
    SmsRegions regions,
    FleaMarketSmsSettings gateway,
    FeedAddresses feeds,
    ILocalizationService localization)
{
    public async Task<ConfigurationModel> PrepareAsync()
    {
        var storeId = await storeContext.GetActiveStoreScopeConfigurationAsync();
        var settings = await settingService.LoadSettingAsync<FleaMarketSettings>(storeId);
        var model = new ConfigurationModel
        {
            ActiveStoreScopeConfiguration = storeId,
            KeepDataOnUninstall = settings.KeepDataOnUninstall
        };
        await fields.ShowAsync(settings, model, storeId);
        return await ListAsync(model);
    }

    /// <summary>Adds what the page's lists offer.</summary>
    public async Task<ConfigurationModel> ListAsync(ConfigurationModel model)
    {
        await lists.PrepareCategoriesAsync(model.AvailableCategories, false);
        foreach (var zone in HomePageZones.All)
            model.AvailableZones.Add(new(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Zone.{zone}"), zone));
        await regions.PrepareAsync(model.AvailableRegions);
        model.HasSmsGateway = GatewayAddress.IsSafe(gateway.Url);
        model.FeedAddresses = await feeds.GetAsync(await storeContext.GetActiveStoreScopeConfigurationAsync());
        return model;
    }

    public async Task SaveAsync(ConfigurationModel model)
    {
        var storeId = await storeContext.GetActiveStoreScopeConfigurationAsync();
        await fields.SaveAsync(model, await settingService.LoadSettingAsync<FleaMarketSettings>(storeId), storeId);
        if (storeId == 0)
            await settingService.SaveSettingAsync(new FleaMarketSettings { KeepDataOnUninstall = model.KeepDataOnUninstall }, saved => saved.KeepDataOnUninstall, 0, false);
        await settingService.ClearCacheAsync();
    }
}
