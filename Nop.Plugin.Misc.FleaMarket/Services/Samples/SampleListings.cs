using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Localization;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Photos;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Services.Localization;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

/// <summary>
/// Offers, approves, rejects, sells and asks as people do, so that every history is unbroken; nobody's saved search finds it.
/// </summary>
public class SampleListings(
    SellerListingService selling,
    ModerationService moderation,
    ListingWriter writer,
    CommentService commentService,
    IRepository<UnmatchedListing> newListings,
    PhotoReader photos,
    SellingReasonTexts sellingReasons,
    IPictureService pictures,
    ILocalizationService localization,
    IWorkContext workContext,
    FleaMarketSettings settings)
{
    private const int MostPhotos = 3;
    private const int PercentOfLowestOffer = 70;

    /// <summary>What is to be sold is on sale first.</summary>
    /// <returns>Null where a setting of the store forbids the offer.</returns>
    public async Task<Listing?> OfferAsync(SampleSale sale, Language language)
    {
        var content = await ContentAsync(sale, language);
        var offered = await selling.OfferAsync(sale.Seller, sale.Seller.RegisteredInStoreId, sale.Item.Id, new(content, await PhotosAsync(sale.Product)));
        if (!offered.Succeeded)
            return null;
        var listing = await BringToAsync(sale.Offer.Status, offered.Value!, sale.Words.RejectionReason);
        await newListings.DeleteAsync(row => row.ListingId == listing.Id);
        await TalkAsync(sale, listing);
        return listing;
    }

    /// <summary>For what no deal has sold.</summary>
    public Task SellAsync(Listing listing) => selling.SellAsync(listing.SellerId, listing.Id, listing.Quantity);

    private async Task TalkAsync(SampleSale sale, Listing listing)
    {
        if (sale.Words.Question is not { } question)
            return;
        var asked = await commentService.WriteAsync(sale.Asker, listing.StoreId, listing.Id, question, 0);
        if (asked.Value is { } comment && sale.Words.Answer is { } answer)
            await commentService.WriteAsync(sale.Seller, listing.StoreId, listing.Id, answer, comment.Id);
    }

    private async Task<ListingContent> ContentAsync(SampleSale sale, Language language) => sale.Words.Written with
    {
        Name = TextTruncation.Cut(await localization.TextAsync(sale.Product, saved => saved.Name, language.Id), ListingContent.LongestName),
        Condition = sale.Offer.Condition,
        SellingReasonId = sale.Offer.Reason is { } place ? (await sellingReasons.AllAsync()).Keys.ElementAtOrDefault(place) : 0,
        ShowSellingReason = true,
        Price = PriceOf(sale.Offer, sale.Product),
        Quantity = sale.Offer.Quantity,
        TakesOffers = true,
        TakesPrivateQuestions = true,
        LowestOffer = decimal.Round(PriceOf(sale.Offer, sale.Product) * PercentOfLowestOffer / 100, 2, MidpointRounding.ToZero),
        Contact = new(sale.Seller.Phone, true, MessengerOf(sale), true, sale.Seller.Email, true)
    };

    /// <summary>One of the sellers has one.</summary>
    private static string? MessengerOf(SampleSale sale) => sale.Offer.Seller == 1 ? $"@{sale.Seller.FirstName}" : null;

    private decimal PriceOf(SampleOffer sample, Product product)
    {
        var highest = settings.HighestPercentOfPricePaid == 0 ? 100 : settings.HighestPercentOfPricePaid;
        var price = product.Price * Math.Min(sample.Percent, highest) / 100;
        return price >= 10 ? Math.Floor(price) : Math.Max(0.01m, Math.Round(price, 2, MidpointRounding.ToZero));
    }

    /// <summary>The store's own pictures of the product stand in for the seller's photos.</summary>
    private async Task<IReadOnlyList<SubmittedPhoto>> PhotosAsync(Product product)
    {
        var own = new List<SubmittedPhoto>();
        foreach (var picture in await pictures.GetPicturesByProductIdAsync(product.Id, Math.Min(MostPhotos, settings.MostPhotos)))
            if (await pictures.LoadPictureBinaryAsync(picture) is { Length: > 0 } content && (await photos.ReadAsync(content)).Value is { } photo)
                own.Add(SubmittedPhoto.Of(photo));
        return own;
    }

    private async Task<Listing> BringToAsync(ListingStatus status, Listing listing, string? reason)
    {
        var moderatorId = (await workContext.GetCurrentCustomerAsync()).Id;
        var outcome = status switch
        {
            ListingStatus.OnModeration => listing,
            _ when listing.Status.IsPublic() && status is not (ListingStatus.Rejected or ListingStatus.Withdrawn) => listing,
            ListingStatus.Rejected => await moderation.DecideAsync(new(ListingAction.Reject, moderatorId, reason), listing.Id, listing.Revision),
            ListingStatus.Withdrawn => await selling.WithdrawAsync(listing.SellerId, listing.Id),
            _ => await moderation.DecideAsync(new(ListingAction.Approve, moderatorId, null), listing.Id, listing.Revision)
        };
        if (status.IsExpired() && outcome.Succeeded)
            outcome = await writer.MakeAsync(listing.Id, new(ListingAction.Expire, ListingActor.Store, 0));
        return outcome.Value!;
    }
}
