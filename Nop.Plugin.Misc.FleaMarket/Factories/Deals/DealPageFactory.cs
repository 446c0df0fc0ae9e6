using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Feedback;
using Nop.Plugin.Misc.FleaMarket.Factories.Following;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Customers;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>A deal's page, with what its reader may see of it.</summary>
public class DealPageFactory(
    CurrentVisitor visitor,
    DealQueries deals,
    DealDates dates,
    DealPhotos photos,
    DealNotes notes,
    DealTimelineFactory timeline,
    DealMessagesFactory messages,
    DealAddresses addresses,
    FeedbackFactory feedback,
    DealLocalizer texts,
    ComplaintQueries complaints,
    FollowFactory follows,
    CustomerDisplayNames displayNames,
    WorkingCurrency prices,
    ICustomerService customers,
    ILocalizationService localization,
    FleaMarketSettings settings,
    TimeProvider clock)
{
    private static readonly DealAction[] _direct =
    [
        DealAction.AcceptOrder, DealAction.DeclineOrder, DealAction.Approve, DealAction.MarkAsPaid, DealAction.AcceptAmount, DealAction.DeclineAmount, DealAction.AcceptDate, DealAction.DeclineDate,
        DealAction.AcceptCounter, DealAction.DeclineCounter, DealAction.DeclineOffer, DealAction.TakeBackOffer, DealAction.ReopenQuestion
    ];

    /// <param name="allMessages">Whether the whole correspondence is asked for.</param>
    public async Task<DealPageModel> PrepareAsync(Deal deal, bool allMessages = false)
    {
        var reader = (await visitor.CustomerAsync()).Id;
        var isSeller = deal.SellerId == reader;
        var nameOf = await displayNames.LoadAsync([deal.SellerId, deal.BuyerId]);
        var otherIsThere = await customers.GetCustomerByIdAsync(deal.OtherThan(reader)) is { Deleted: false, Active: true };
        var listing = (await deals.ListingsAsync([deal])).GetValueOrDefault(deal.ListingId);
        var (letters, hasOlder) = await messages.PrepareAsync(deal, reader, nameOf, allMessages);
        return new()
        {
            Id = deal.Id,
            IsSeller = isSeller,
            Revision = deal.Revision,
            Status = deal.Status,
            StatusText = deal.IsEndedQuestion ? await texts.TextAsync("Question.Ended") : await localization.GetLocalizedEnumAsync(deal.Status),
            Stages = await StagesAsync(deal),
            Next = await NextAsync(deal, isSeller, nameOf(deal.OtherThan(reader))),
            ListingId = deal.ListingId,
            ListingName = deal.ListingName,
            ListingIsThere = listing?.IsVisibleTo(reader) == true,
            PhotoUrl = (await photos.UrlsAsync([deal]))[deal.Id],
            OtherId = deal.OtherThan(reader),
            OtherName = nameOf(deal.OtherThan(reader)),
            OtherIsThere = otherIsThere,
            SellerHasPage = !isSeller && otherIsThere,
            Follow = !isSeller && otherIsThere && deal.Status == DealStatus.Closed ? await follows.PrepareAsync(deal.SellerId, nameOf(deal.SellerId)) : null,
            Quantity = deal.Quantity,
            Amount = await prices.FormatAsync(deal.Amount),
            RequestedOn = await dates.ShowAsync(deal.CreatedOnUtc),
            ClosesOn = deal.Status.IsOpen() ? dates.ShowDay(deal.ClosesOnUtc) : null,
            TrackingNumber = deal.TrackingNumber,
            Message = deal.Message,
            AddedBySeller = deal.AddedBySeller,
            IsQuestion = deal.IsQuestion,
            IsWanted = deal.IsWantedByBuyer,
            TakesComplaints = deal.HasBuyerSpoken,
            TakesMessages = deal.TakesMessagesOf(reader),
            CanRequest = deal.Status == DealStatus.Asked && settings.AllowDeals && listing?.TakesRequestsOf(reader) == true && listing.AvailableQuantity > 0,
            RunsOutOn = deal.Status == DealStatus.Offered ? dates.ShowDay(deal.ClosesOnUtc) : null,
            Address = new(await addresses.LinesAsync(deal.ShippingAddressId), deal.Phone),
            Proposals = await ProposalsAsync(deal, listing, reader),
            Steps = await StepsAsync(deal, reader),
            Timeline = await timeline.PrepareAsync(deal, nameOf, isSeller),
            Messages = letters,
            HasOlderMessages = hasOlder,
            Feedback = await feedback.PrepareAsync(deal, nameOf),
            HasComplained = await complaints.HasComplainedAsync(deal, reader),
            Note = isSeller ? new(await notes.GetAsync(deal.Id)) : null
        };
    }

    private async Task<IReadOnlyList<DealPageModel.StageModel>> StagesAsync(Deal deal)
    {
        var stages = new List<DealPageModel.StageModel>();
        foreach (var (stage, isReached) in DealProgress.Of(deal))
            stages.Add(new(await localization.GetLocalizedEnumAsync(stage), isReached));
        return stages;
    }

    private Task<string> NextAsync(Deal deal, bool isSeller, string other) =>
        texts.TextAsync($"Next.{StandingOf(deal)}.{(isSeller ? DealActor.Seller : DealActor.Buyer)}", other);

    /// <summary>The status, or what it means for a question and an offer.</summary>
    private static string StandingOf(Deal deal) => deal switch
    {
        { IsCountered: true } => "Countered",
        { IsEndedQuestion: true } => "QuestionEnded",
        { Status: DealStatus.NotAccepted, IsOffer: true } => "OfferEnded",
        _ => $"{deal.Status}"
    };

    private async Task<DealPageModel.ProposalModel> ProposalsAsync(Deal deal, Listing? listing, int reader) => new()
    {
        Asking = deal.Status == DealStatus.Offered && listing is not null ? await prices.FormatAsync(listing.Price * deal.Quantity) : null,
        AsksLess = deal.Status == DealStatus.Offered && listing?.Price * deal.Quantity < (deal.ProposedAmount ?? deal.Amount),
        IsBelowLowest = deal.SellerId == reader && deal.Status == DealStatus.Offered && deal.DeclinesOnUtc is not null,
        IsCounter = deal.IsCountered,
        Amount = deal.ProposedAmount is { } proposed ? await prices.FormatAsync(proposed) : null,
        AskedAmount = deal.AskedAmount is { } asked ? await prices.FormatAsync(asked) : null,
        Date = deal.ProposedDateUtc is { } date ? dates.ShowDay(date) : null,
        DateIsOwn = deal.DateProposedById == reader
    };

    private async Task<IReadOnlyList<DealPageModel.StepModel>> StepsAsync(Deal deal, int reader)
    {
        var steps = new List<DealPageModel.StepModel>();
        foreach (var action in DealRules.OpenTo(deal.ActorOf(reader)!.Value, reader, deal, clock.GetUtcNow().UtcDateTime))
            steps.Add(new(action, await localization.GetLocalizedEnumAsync(action), _direct.Contains(action)));
        return steps;
    }
}
