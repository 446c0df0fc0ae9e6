using FluentValidation;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;
using Nop.Plugin.Misc.FleaMarket.Services.Feeds;
using Nop.Plugin.Misc.FleaMarket.Services.Photos;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Framework.Validators;

namespace Nop.Plugin.Misc.FleaMarket.Validators;

public class ConfigurationValidator : BaseNopValidator<ConfigurationModel>
{
    private readonly ILocalizationService _localization;

    public ConfigurationValidator(ILocalizationService localization, PhotoLimits photos)
    {
        _localization = localization;

        Limit(RuleFor(model => model.MostDaysSinceDelivery), 0, 36500);
        Limit(RuleFor(model => model.HighestPercentOfPricePaid), 0m, 1000m);
        Limit(RuleFor(model => model.MostLiveListingsPerSeller), 0, 100000);
        Limit(RuleFor(model => model.WarrantyMonths), 0, WarrantyTerms.MostMonths);
        RuleForEach(model => model.WarrantyLines).ChildRules(line => Limit(line.RuleFor(one => one.Months ?? 0), 0, WarrantyTerms.MostMonths));
        Limit(RuleFor(model => model.DaysOnOffer), 0, OfferPeriod.MostDays);
        RuleFor(model => model.PriceFallPercent).Must(PriceFall.Percents.Contains).WithMessageAwait(
            _localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Settings.OutOfRange"), PriceFall.Percents[0], PriceFall.Percents[^1]);
        Limit(RuleFor(model => model.MostRequestsPerAccountAndHour), 0, 100000);
        Limit(RuleFor(model => model.MostRequestsPerSellerAndHour), 0, 100000);
        Limit(RuleFor(model => model.MostSmsPerAccountAndHour), 0, 100000);
        Limit(RuleFor(model => model.FlagRejectionDays), 0, 3650);
        Limit(RuleFor(model => model.TrustAfterApprovals), 0, 1000);
        RuleFor(model => model.FlagWords).MaximumLength(ListedWords.LongestList).WithMessageAwait(_localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Settings.FlagWords.TooLong"), ListedWords.LongestList);
        RuleFor(model => model.AccentColor).Must(color => AccentColor.Parse(color) is not null)
            .WithMessageAwait(_localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Settings.AccentColor.Unknown"))
            .Must(color => AccentColor.Parse(color) is not { IsSeen: false })
            .WithMessageAwait(_localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Settings.AccentColor.TooLight"), AccentColor.LeastContrast)
            .When(model => !string.IsNullOrWhiteSpace(model.AccentColor));
        Limit(RuleFor(model => model.HomePageListings), 0, 100);
        Limit(RuleFor(model => model.SectionPageSize), 1, 200);
        Limit(RuleFor(model => model.MostSavedSearchesPerCustomer), 0, 1000);
        Limit(RuleFor(model => model.MostFavouritesPerCustomer), 1, 10000);
        Limit(RuleFor(model => model.MostFollowedSellersPerCustomer), 0, 1000);
        Limit(RuleFor(model => model.MostPhotos), 1, ListingContent.MostPhotos);
        Limit(RuleFor(model => model.MostPhotoMegabytes), 1, photos.ServersMegabytes);
        Limit(RuleFor(model => model.MostPhotoMegapixels), 1, 200);
        Limit(RuleFor(model => model.LongestPhotoSide), 400, 6000);
        Limit(RuleFor(model => model.PhotoQuality), 30, 100);
        Limit(RuleFor(model => model.DealDays), 1, 365);
        Limit(RuleFor(model => model.DealWarningDays), 1, 30);
        Limit(RuleFor(model => model.CommentsPageSize), 1, 200);
        Limit(RuleFor(model => model.MostCommentsPerAccountAndHour), 0, 100000);
        Limit(RuleFor(model => model.MostCommentsPerListingAndHour), 0, 100000);
        RuleFor(model => model.FeedSecret).Must(FeedAccess.IsLongEnough).WithMessageAwait(() => _localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Settings.FeedSecret.Short"));
        RuleFor(model => model.HomePageWidgetZone).Must(HomePageZones.All.Contains).WithMessageAwait(() => _localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Settings.ZoneUnknown"));
    }

    private void Limit<TModel, T>(IRuleBuilderInitial<TModel, T> rule, T least, T most) where T : IComparable<T>, IComparable =>
        rule.InclusiveBetween(least, most).WithMessageAwait(_localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Settings.OutOfRange"), least, most);
}
