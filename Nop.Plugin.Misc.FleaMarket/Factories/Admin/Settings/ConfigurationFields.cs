using System.Linq.Expressions;
using System.Reflection;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;
using Nop.Services.Configuration;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Settings;

/// <summary>
/// The settings that a store may override: each has two properties of the model, one of the setting's name and one
/// of that name with <c>_OverrideForStore</c>.
/// </summary>
public class ConfigurationFields(ISettingService settingService)
{
    private sealed record Field(
        PropertyInfo Setting,
        PropertyInfo Shown,
        PropertyInfo Overridden,
        Func<ISettingService, FleaMarketSettings, int, Task<bool>> IsOwnAsync,
        Func<ISettingService, FleaMarketSettings, bool, int, Task> SaveAsync);

    private static readonly IReadOnlyList<Field> _all =
    [
        Of(settings => settings.MostDaysSinceDelivery),
        Of(settings => settings.HighestPercentOfPricePaid),
        Of(settings => settings.MostLiveListingsPerSeller),
        Of(settings => settings.DaysOnOffer),
        Of(settings => settings.PriceFallPercent),
        Of(settings => settings.PartialRefundEndsSale),
        Of(settings => settings.ExcludedCategoryIds),
        Of(settings => settings.WarrantyMonths),
        Of(settings => settings.WarrantyByCategory),
        Of(settings => settings.LowerWithoutModeration),
        Of(settings => settings.KeepApprovedVersionPublic),
        Of(settings => settings.FlagContactData),
        Of(settings => settings.FlagWords),
        Of(settings => settings.FlagPriceAboveNew),
        Of(settings => settings.FlagSamePhoto),
        Of(settings => settings.FlagFirstListing),
        Of(settings => settings.FlagRejectionDays),
        Of(settings => settings.FlagPartialRefund),
        Of(settings => settings.TrustAfterApprovals),
        Of(settings => settings.AccentColor),
        Of(settings => settings.HomePageListings),
        Of(settings => settings.HomePageWidgetZone),
        Of(settings => settings.SectionPageSize),
        Of(settings => settings.ShowInTopMenu),
        Of(settings => settings.ShowInFooter),
        Of(settings => settings.ShowOnProductPage),
        Of(settings => settings.ShowSellHintOnProductPage),
        Of(settings => settings.MostSavedSearchesPerCustomer),
        Of(settings => settings.AllowFavourites),
        Of(settings => settings.MostFavouritesPerCustomer),
        Of(settings => settings.MostFollowedSellersPerCustomer),
        Of(settings => settings.MostPhotos),
        Of(settings => settings.MostPhotoMegabytes),
        Of(settings => settings.MostPhotoMegapixels),
        Of(settings => settings.LongestPhotoSide),
        Of(settings => settings.PhotoQuality),
        Of(settings => settings.AllowDeals),
        Of(settings => settings.AllowOffers),
        Of(settings => settings.DealDays),
        Of(settings => settings.DealWarningDays),
        Of(settings => settings.MostRequestsPerAccountAndHour),
        Of(settings => settings.MostRequestsPerSellerAndHour),
        Of(settings => settings.MostSmsPerAccountAndHour),
        Of(settings => settings.SmsRegions),
        Of(settings => settings.EnableSms),
        Of(settings => settings.SmsDefaultRegion),
        Of(settings => settings.AllowComments),
        Of(settings => settings.AllowPrivateQuestions),
        Of(settings => settings.CommentsPageSize),
        Of(settings => settings.MostCommentsPerAccountAndHour),
        Of(settings => settings.MostCommentsPerListingAndHour),
        Of(settings => settings.ShowCaptchaOnComments),
        Of(settings => settings.EnableTariffs),
        Of(settings => settings.GoogleFeed),
        Of(settings => settings.YandexFeed),
        Of(settings => settings.MetaFeed),
        Of(settings => settings.JsonFeed),
        Of(settings => settings.FeedSecret)
    ];

    public async Task ShowAsync(FleaMarketSettings settings, ConfigurationModel model, int storeId)
    {
        foreach (var field in _all)
        {
            field.Shown.SetValue(model, field.Setting.GetValue(settings));
            field.Overridden.SetValue(model, storeId > 0 && await field.IsOwnAsync(settingService, settings, storeId));
        }
    }

    /// <summary>Leaves the cache as it is.</summary>
    public async Task SaveAsync(ConfigurationModel model, FleaMarketSettings settings, int storeId)
    {
        foreach (var field in _all)
        {
            field.Setting.SetValue(settings, field.Shown.GetValue(model));
            await field.SaveAsync(settingService, settings, (bool)field.Overridden.GetValue(model)!, storeId);
        }
    }

    private static Field Of<T>(Expression<Func<FleaMarketSettings, T>> key)
    {
        var setting = (PropertyInfo)((MemberExpression)key.Body).Member;
        return new(setting, InModel(setting.Name), InModel($"{setting.Name}_OverrideForStore"),
            (service, settings, storeId) => service.SettingExistsAsync(settings, key, storeId),
            (service, settings, overridden, storeId) => service.SaveSettingOverridablePerStoreAsync(settings, key, overridden, storeId, false));
    }

    private static PropertyInfo InModel(string name) =>
        typeof(ConfigurationModel).GetProperty(name) ?? throw new MissingMemberException(nameof(ConfigurationModel), name);
}
