using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;

public partial record ConfigurationModel : BaseNopModel, ISettingsModel
{
    public int ActiveStoreScopeConfiguration { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.MostDaysSinceDelivery")]
    public int MostDaysSinceDelivery { get; set; }
    public bool MostDaysSinceDelivery_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.HighestPercentOfPricePaid")]
    public decimal HighestPercentOfPricePaid { get; set; }
    public bool HighestPercentOfPricePaid_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.MostLiveListingsPerSeller")]
    public int MostLiveListingsPerSeller { get; set; }
    public bool MostLiveListingsPerSeller_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.DaysOnOffer")]
    public int DaysOnOffer { get; set; }
    public bool DaysOnOffer_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.PriceFallPercent")]
    public int PriceFallPercent { get; set; }
    public bool PriceFallPercent_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.PartialRefundEndsSale")]
    public bool PartialRefundEndsSale { get; set; }
    public bool PartialRefundEndsSale_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.ExcludedCategoryIds")]
    public IList<int>? ExcludedCategoryIds { get; set; } = [];
    public bool ExcludedCategoryIds_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.WarrantyMonths")]
    public int WarrantyMonths { get; set; }
    public bool WarrantyMonths_OverrideForStore { get; set; }

    /// <summary>Lines of the form; empty ones are left out.</summary>
    public List<WarrantyLineModel>? WarrantyLines { get; set; }

    /// <summary>As the setting keeps the lines.</summary>
    [BindNever]
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.WarrantyByCategory")]
    public string? WarrantyByCategory
    {
        get => WarrantyTerms.Write((WarrantyLines ?? []).Select(line => (line.CategoryId ?? 0, line.Months ?? 0)));
        set => WarrantyLines = WarrantyTerms.Lines(value).Select(line => new WarrantyLineModel { CategoryId = line.CategoryId, Months = line.Months }).ToList();
    }
    public bool WarrantyByCategory_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.MostRequestsPerAccountAndHour")]
    public int MostRequestsPerAccountAndHour { get; set; }
    public bool MostRequestsPerAccountAndHour_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.MostRequestsPerSellerAndHour")]
    public int MostRequestsPerSellerAndHour { get; set; }
    public bool MostRequestsPerSellerAndHour_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.MostSmsPerAccountAndHour")]
    public int MostSmsPerAccountAndHour { get; set; }
    public bool MostSmsPerAccountAndHour_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.SmsRegions")]
    public string? SmsRegions { get; set; }
    public bool SmsRegions_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.LowerWithoutModeration")]
    public bool LowerWithoutModeration { get; set; }
    public bool LowerWithoutModeration_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.KeepApprovedVersionPublic")]
    public bool KeepApprovedVersionPublic { get; set; }
    public bool KeepApprovedVersionPublic_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.FlagContactData")]
    public bool FlagContactData { get; set; }
    public bool FlagContactData_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.FlagWords")]
    [Multiline]
    public string? FlagWords { get; set; }
    public bool FlagWords_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.FlagPriceAboveNew")]
    public bool FlagPriceAboveNew { get; set; }
    public bool FlagPriceAboveNew_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.FlagSamePhoto")]
    public bool FlagSamePhoto { get; set; }
    public bool FlagSamePhoto_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.FlagFirstListing")]
    public bool FlagFirstListing { get; set; }
    public bool FlagFirstListing_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.FlagRejectionDays")]
    public int FlagRejectionDays { get; set; }
    public bool FlagRejectionDays_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.FlagPartialRefund")]
    public bool FlagPartialRefund { get; set; }
    public bool FlagPartialRefund_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.TrustAfterApprovals")]
    public int TrustAfterApprovals { get; set; }
    public bool TrustAfterApprovals_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.AccentColor")]
    public string? AccentColor { get; set; }
    public bool AccentColor_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.HomePageListings")]
    public int HomePageListings { get; set; }
    public bool HomePageListings_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.HomePageWidgetZone")]
    public string? HomePageWidgetZone { get; set; }
    public bool HomePageWidgetZone_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.SectionPageSize")]
    public int SectionPageSize { get; set; }
    public bool SectionPageSize_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.ShowInTopMenu")]
    public bool ShowInTopMenu { get; set; }
    public bool ShowInTopMenu_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.ShowInFooter")]
    public bool ShowInFooter { get; set; }
    public bool ShowInFooter_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.ShowOnProductPage")]
    public bool ShowOnProductPage { get; set; }
    public bool ShowOnProductPage_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.ShowSellHintOnProductPage")]
    public bool ShowSellHintOnProductPage { get; set; }
    public bool ShowSellHintOnProductPage_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.MostSavedSearchesPerCustomer")]
    public int MostSavedSearchesPerCustomer { get; set; }
    public bool MostSavedSearchesPerCustomer_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.AllowFavourites")]
    public bool AllowFavourites { get; set; }
    public bool AllowFavourites_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.MostFavouritesPerCustomer")]
    public int MostFavouritesPerCustomer { get; set; }
    public bool MostFavouritesPerCustomer_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.MostFollowedSellersPerCustomer")]
    public int MostFollowedSellersPerCustomer { get; set; }
    public bool MostFollowedSellersPerCustomer_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.MostPhotos")]
    public int MostPhotos { get; set; }
    public bool MostPhotos_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.MostPhotoMegabytes")]
    public int MostPhotoMegabytes { get; set; }
    public bool MostPhotoMegabytes_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.MostPhotoMegapixels")]
    public int MostPhotoMegapixels { get; set; }
    public bool MostPhotoMegapixels_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.LongestPhotoSide")]
    public int LongestPhotoSide { get; set; }
    public bool LongestPhotoSide_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.PhotoQuality")]
    public int PhotoQuality { get; set; }
    public bool PhotoQuality_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.AllowDeals")]
    public bool AllowDeals { get; set; }
    public bool AllowDeals_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.AllowOffers")]
    public bool AllowOffers { get; set; }
    public bool AllowOffers_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.DealDays")]
    public int DealDays { get; set; }
    public bool DealDays_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.DealWarningDays")]
    public int DealWarningDays { get; set; }
    public bool DealWarningDays_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.EnableSms")]
    public bool EnableSms { get; set; }
    public bool EnableSms_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.SmsDefaultRegion")]
    public string? SmsDefaultRegion { get; set; }
    public bool SmsDefaultRegion_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.GoogleFeed")]
    public bool GoogleFeed { get; set; }
    public bool GoogleFeed_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.YandexFeed")]
    public bool YandexFeed { get; set; }
    public bool YandexFeed_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.MetaFeed")]
    public bool MetaFeed { get; set; }
    public bool MetaFeed_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.JsonFeed")]
    public bool JsonFeed { get; set; }
    public bool JsonFeed_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.FeedSecret")]
    public string? FeedSecret { get; set; }
    public bool FeedSecret_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.KeepDataOnUninstall")]
    public bool KeepDataOnUninstall { get; set; }

    [BindNever]
    public IReadOnlyList<FeedAddressModel> FeedAddresses { get; set; } = [];

    public IList<SelectListItem> AvailableCategories { get; } = new List<SelectListItem>();
    public IList<SelectListItem> AvailablePercents { get; } = PriceFall.Percents.Select(percent => new SelectListItem($"{percent} %", percent.ToString(CultureInfo.InvariantCulture))).ToList();
    public IList<SelectListItem> AvailableZones { get; } = new List<SelectListItem>();
    public IList<SelectListItem> AvailableRegions { get; } = new List<SelectListItem>();
    public bool HasSmsGateway { get; set; }
}
