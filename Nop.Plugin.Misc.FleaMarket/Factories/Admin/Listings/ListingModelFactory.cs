using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Flags;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Objections;
using Nop.Services.Localization;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>Fills the edit popup.</summary>
public class ListingModelFactory(
    PendingEdits pendingEdits,
    ProposalFactory proposals,
    ListingNamesFactory namesFactory,
    HistoryFactory history,
    ListingFlags flags,
    FlagLocalizer flagLocalizer,
    ObjectionRegister objections,
    ObjectionFactory objectionFactory,
    WaitingTime waitingTime,
    ModerationReasons reasons,
    SellingReasonTexts sellingReasons,
    ModeratedPhotosFactory photos,
    ModerationQueries moderationQueries,
    GridSearch choices,
    PrimaryCurrency prices,
    ILocalizationService localization,
    IPermissionService permissions)
{
    public async Task<ListingModel> PrepareAsync(Listing listing) => await PrepareAsync(listing, await pendingEdits.LatestAsync(listing));

    private async Task<ListingModel> PrepareAsync(Listing listing, ListingContent shown)
    {
        return ListingFieldsReader.Fill(new ListingModel
        {
            Id = listing.Id,
            Revision = listing.Revision,
            Price = shown.Price,
            Quantity = shown.Quantity,
            Info = await InfoAsync(listing, shown)
        }, shown);
    }

    /// <summary>The listing as it is now, with what was typed beside it.</summary>
    public async Task<ListingModel> PrepareOvertakenAsync(Listing listing, ListingContent typed)
    {
        var now = await pendingEdits.LatestAsync(listing);
        var model = await PrepareAsync(listing, now);
        model.Info.NotSaved = await history.ChangesAsync(FieldChange.Between(now, typed.Trimmed() with { Photos = now.Photos }));
        return model;
    }

    /// <param name="typed">Photos as they were put in a form that comes back.</param>
    public async Task<ListingInfoModel> InfoAsync(Listing listing, IReadOnlyList<PhotoFieldModel> typed) =>
        await InfoAsync(listing, await pendingEdits.LatestAsync(listing), typed);

    private async Task<ListingInfoModel> InfoAsync(Listing listing, ListingContent shown, IReadOnlyList<PhotoFieldModel>? typed = null)
    {
        var revisions = await moderationQueries.HistoryAsync(listing.Id);
        var flagged = await flags.HistoryAsync(listing.Id);
        var objected = await objections.OfListingAsync(listing.Id);
        var names = await namesFactory.LoadAsync([listing]);
        var (shownPhotos, deleted) = await photos.PrepareAsync(listing, shown.Photos, revisions, typed);
        return new()
        {
            Name = listing.Name,
            Status = listing.Status,
            StatusText = await localization.GetLocalizedEnumAsync(listing.Status),
            StatusReason = listing.StoreReason is { } reason ? await localization.GetLocalizedEnumAsync(reason) : listing.Reason,
            Refund = names.PartialRefund(listing) is { } refund ? await prices.FormatAsync(refund) : null,
            Flags = await flagLocalizer.PrepareAsync(flagged[listing.FlagRevision]),
            WentLiveByItself = listing.WentLiveByItself,
            Waits = await waitingTime.OfAsync(listing),
            SellerId = listing.SellerId,
            Seller = names.Seller(listing),
            ProductId = listing.ProductId,
            Product = names.Product(listing),
            OrderId = listing.OrderId,
            OrderNumber = names.Order(listing),
            Store = names.Store(listing),
            CurrencyCode = await prices.CodeAsync(),
            Photos = shownPhotos,
            PhotosDeleted = deleted,
            Contact = shown.Contact,
            ForAggregators = shown.ForAggregators,
            SellingReason = await sellingReasons.OfAsync(shown.SellingReasonId),
            ShowSellingReason = shown.ShowSellingReason,
            LowestPrice = shown.LowestPrice > 0 ? await prices.FormatAsync(shown.LowestPrice) : null,
            DaysBetweenSteps = shown.DaysBetweenSteps,
            PercentOfStep = shown.PercentOfStep,
            TakesOffers = shown.TakesOffers,
            TakesPrivateQuestions = shown.TakesPrivateQuestions,
            LowestOffer = shown.LowestOffer > 0 ? await prices.FormatAsync(shown.LowestOffer) : null,
            Open = await OpenAsync(listing),
            Conditions = await choices.AllAsync<ItemCondition>(),
            Reasons = await reasons.ForModeratorsAsync(),
            Grounds = await choices.AllAsync<DecisionGround>(),
            Objection = await objectionFactory.PrepareAsync(objected, revisions),
            Proposal = await proposals.PrepareAsync(listing),
            DeclinedEdit = objected.Any(objection => objection.IsOpen) ? await proposals.PrepareDeclinedAsync(listing) : null,
            History = await history.PrepareAsync(revisions, flagged, objected)
        };
    }

    private async Task<IReadOnlyList<ListingAction>> OpenAsync(Listing listing) =>
        await permissions.AuthorizeAsync(FleaMarketPermissions.Moderate) ? ListingMoves.OpenTo(ListingActor.Moderator, listing) : [];
}
