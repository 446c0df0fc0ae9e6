using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;
using Nop.Plugin.Misc.FleaMarket.Services.Photos;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Customers;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Selling;

public class ListingFormFactory(
    CurrentVisitor visitor,
    ICustomerService customers,
    Purchases purchases,
    ResaleCandidates candidates,
    PendingEdits pendingEdits,
    ListingPictures pictures,
    PhotoFieldsFactory photoFields,
    ListingFormReader content,
    WorkingCurrency prices,
    PhotoLimits photos,
    SellingReasonTexts sellingReasons,
    PriceGuideFactory priceGuides,
    ILocalizationService localization,
    FleaMarketSettings settings)
{
    private const int PhotoSize = 240;

    /// <summary>A form filled in from the order and the account.</summary>
    public async Task<ListingFormModel> PrepareNewAsync(ResaleCandidate item)
    {
        var (customer, purchase) = (await visitor.CustomerAsync(), (await purchases.GetAsync(item.Item.OrderItemId))!);
        var suggested = ListingSuggestion.For(
            purchase.ProductName, ChosenAttributes.Read(purchase.AttributesHtml), item.Item.PricePaid, settings.Terms, item.Balance.Sellable,
            new(await PhoneAsync(customer), false, null, false, customer.Email, false));
        return await content.ToFormAsync(suggested with { PercentOfStep = settings.PriceFallPercent }, 0) with { Info = await InfoAsync(item) };
    }

    /// <summary>A form filled in with the edit that waits, or else with the listing.</summary>
    public async Task<ListingFormModel> PrepareEditAsync(Listing listing)
    {
        var shown = await pendingEdits.LatestAsync(listing);
        return await content.ToFormAsync(shown, listing.Revision) with { Info = await InfoAsync(listing, shown) };
    }

    /// <summary>The form as it was typed, after a refusal.</summary>
    /// <param name="sent">What was read of it; null where that was not tried.</param>
    public async Task<ListingFormModel> PrepareAgainAsync(ListingFormModel typed, ResaleCandidate item, ListingSubmission? sent = null) =>
        await AgainAsync(typed, await InfoAsync(item), sent);

    public async Task<ListingFormModel> PrepareAgainAsync(ListingFormModel typed, Listing listing, ListingSubmission? sent = null) =>
        await AgainAsync(typed, await InfoAsync(listing, await pendingEdits.LatestAsync(listing), typed.Photos), sent);

    /// <summary>What was typed, and beside it what somebody has written meanwhile.</summary>
    public async Task<ListingFormModel> PrepareChangedMeanwhileAsync(ListingFormModel typed, Listing listing, ListingSubmission sent)
    {
        var now = await pendingEdits.LatestAsync(listing);
        var again = await AgainAsync(typed, await InfoAsync(listing, now, typed.Photos), sent);
        again.Info.ChangedMeanwhile = await content.DifferencesAsync(typed, now);
        again.Revision = listing.Revision;
        return again;
    }

    /// <summary>Many stores ask for a phone number only with an address.</summary>
    private async Task<string?> PhoneAsync(Customer customer) =>
        string.IsNullOrWhiteSpace(customer.Phone) ? (await customers.GetCustomerBillingAddressAsync(customer))?.PhoneNumber : customer.Phone;

    private async Task<ListingFormModel> AgainAsync(ListingFormModel typed, ListingFormInfo info, ListingSubmission? sent)
    {
        info.PhotosWereLost = typed.NewPhotos is { Count: > 0 };
        info.RefusedPhotos = await photoFields.RefusedAsync(sent?.RefusedPhotos ?? []);
        return typed with { Info = info };
    }

    /// <summary>Of a listing whose item is no longer in its order there is less to say.</summary>
    private async Task<ListingFormInfo> InfoAsync(Listing listing, ListingContent shown, IReadOnlyList<PhotoFieldModel>? typed = null)
    {
        var item = await candidates.GetAsync(listing.SellerId, listing.StoreId, listing.OrderItemId);
        var info = item is null ? await ProductAsync(new() { ProductName = listing.Name }, listing.ProductId) : await InfoAsync(item);
        return info with
        {
            ListingId = listing.Id,
            MostUnits = info.MostUnits + (item is null ? 0 : listing.HeldUnits),
            Photos = await photoFields.PrepareAsync(PhotoSize, shown.Photos, typed),
            MostPhotos = ContentRules.MostPhotos(shown.Photos.Count, settings.MostPhotos),
            Status = listing.Status,
            EditWaits = listing.EditWaits,
            StaysPublic = listing.Status.IsPublic() && settings.KeepApprovedVersionPublic,
            LowersAtOnce = listing.Status.IsPublic() && settings.LowerWithoutModeration,
            Reason = listing.Reason
        };
    }

    private async Task<ListingFormInfo> InfoAsync(ResaleCandidate item)
    {
        var purchase = await purchases.GetAsync(item.Item.OrderItemId);
        return await ProductAsync(new()
        {
            OrderItemId = item.Item.OrderItemId,
            ProductName = purchase?.ProductName ?? "",
            Attributes = CompletedOrdersFactory.Attributes(purchase?.AttributesHtml),
            PricePaid = await prices.FormatAsync(item.Item.PricePaid),
            PriceGuide = await priceGuides.PrepareAsync(item.Item.ProductId, item.Item.PricePaid),
            HighestPrice = settings.Terms.HighestPrice(item.Item.PricePaid) is { } highest ? await prices.FormatAsync(highest) : null,
            MostUnits = item.Balance.Sellable
        }, item.Item.ProductId);
    }

    private async Task<ListingFormInfo> ProductAsync(ListingFormInfo info, int productId) => info with
    {
        ProductPhotoUrl = (await pictures.ProductUrlsAsync([productId], PhotoSize))[productId],
        CurrencyCode = await prices.CodeAsync(),
        AllowsPrivateQuestions = settings.AllowPrivateQuestions,
        AllowsOffers = settings.AllowDeals && settings.AllowOffers,
        MostPhotos = settings.MostPhotos,
        MostPhotoMegabytes = photos.Megabytes,
        LongestPhotoSide = settings.LongestPhotoSide,
        Conditions = await ConditionsAsync(),
        SellingReasons = (await sellingReasons.AllAsync()).Select(reason => new SelectListItem(reason.Value, reason.Key.ToString(CultureInfo.InvariantCulture))).ToList()
    };

    private async Task<IReadOnlyList<SelectListItem>> ConditionsAsync()
    {
        var items = new List<SelectListItem>();
        foreach (var condition in Enum.GetValues<ItemCondition>())
            items.Add(new(await localization.GetLocalizedEnumAsync(condition), ((int)condition).ToString()));
        return items;
    }
}
