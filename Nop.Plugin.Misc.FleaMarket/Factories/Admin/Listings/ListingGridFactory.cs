using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Services.Flags;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Objections;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>Rows of the grid; the number of statements does not depend on theirs.</summary>
public class ListingGridFactory(
    ModerationQueries moderationQueries,
    ListingPictures pictures,
    ListingNamesFactory namesFactory,
    UnansweredCommentCounts comments,
    ListingFlags flags,
    FlagLocalizer flagLocalizer,
    ObjectionRegister objections,
    WaitingTime waitingTime,
    ListingSearchFactory search,
    PrimaryCurrency prices,
    IDateTimeHelper dates,
    ILocalizationService localization,
    TimeProvider clock)
{
    private const int PictureSize = 75;

    public async Task<ListingListModel> PrepareAsync(ListingSearchModel model)
    {
        GridSearch.Bound(model);
        var shownAt = clock.GetUtcNow().UtcDateTime;
        var page = await moderationQueries.GetPageAsync(await search.FilterAsync(model), model.Page - 1, model.PageSize);
        var rows = await RowsAsync(page.ToList());
        return new ListingListModel { ShownAt = shownAt.ToString("O") }.PrepareToGrid(model, page, () => rows);
    }

    private async Task<IReadOnlyList<ListingRowModel>> RowsAsync(IReadOnlyList<Listing> listings)
    {
        var urls = await pictures.UrlsAsync(listings, PictureSize);
        var names = await namesFactory.LoadAsync(listings);
        var counts = await comments.OfAsync(listings.Select(listing => listing.Id).ToList());
        var flagged = await flags.NowAsync(listings);
        var objected = await objections.OpenAsync(listings.Select(listing => listing.Id).ToList());
        var rows = new List<ListingRowModel>();
        foreach (var listing in listings)
            rows.Add(await RowAsync(listing, urls[listing.Id], names) with
            {
                Comments = counts.GetValueOrDefault(listing.Id),
                HasObjection = objected.Contains(listing.Id),
                Flags = await flagLocalizer.PrepareAsync(flagged[listing.Id].Where(flag => flag.Kind != FlagKind.PartialRefund || names.PartialRefund(listing) is null))
            });
        return rows;
    }

    private async Task<ListingRowModel> RowAsync(Listing listing, string pictureUrl, ListingNames names) => new()
    {
        Id = listing.Id,
        Key = $"{listing.Id}:{listing.Revision}",
        PictureUrl = pictureUrl,
        Name = listing.Name,
        SellerId = listing.SellerId,
        Seller = names.Seller(listing),
        ProductId = listing.ProductId,
        Product = names.Product(listing),
        OrderId = listing.OrderId,
        OrderNumber = names.Order(listing),
        Price = await prices.FormatAsync(listing.Price),
        Quantity = listing.Quantity,
        StatusId = listing.StatusId,
        Status = await localization.GetLocalizedEnumAsync(listing.Status),
        EditWaits = listing.EditWaits,
        WentLiveByItself = listing.WentLiveByItself,
        Reason = listing.StoreReason is { } reason ? await localization.GetLocalizedEnumAsync(reason) : listing.Reason,
        Refund = names.PartialRefund(listing) is { } refund
            ? string.Format(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.PartlyRefunded"), await prices.FormatAsync(refund))
            : null,
        Store = names.Store(listing),
        Waits = await waitingTime.OfAsync(listing),
        ChangedOn = await dates.ConvertToUserTimeAsync(listing.UpdatedOnUtc, DateTimeKind.Utc),
        Open = ListingMoves.OpenTo(ListingActor.Moderator, listing).Where(ModerationRules.IsDecision).Select(action => action.ToString()).ToList()
    };
}
