using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;

/// <summary>Deals of a test's own.</summary>
internal sealed class DealScene(InProcessStore store, Scene scene)
{
    public static DealTerms Terms(int quantity = 1) => new()
    {
        Quantity = quantity, Phone = "+1 555 0100", Message = "Is it still there?", ShippingAddress = Address()
    };

    public static Address Address() => new()
    {
        FirstName = "Bo", LastName = "Buyer", Email = "bo@example.com", Address1 = "1 Main Street", City = "Springfield", ZipPostalCode = "12345"
    };

    public Task<Outcome<DealRefusal, Deal>> RequestAsync(Customer buyer, Listing listing, DealTerms? terms = null) =>
        store.AskAsync((PurchaseRequestService desk) => desk.RequestAsync(buyer, Scene.StoreId, listing.Id, terms ?? Terms()));

    public async Task<Deal> RequestedAsync(Listing listing, int quantity = 1) =>
        Done(await RequestAsync(await scene.CustomerAsync(), listing, Terms(quantity)));

    /// <summary>A deal as the seller has brought it so far.</summary>
    public async Task<Deal> AtAsync(DealStatus status, Listing? listing = null, int quantity = 1)
    {
        if (status is DealStatus.AwaitingBuyer or DealStatus.NotAccepted)
            return await AddedAsync(listing ?? await scene.ApprovedAsync(3, 3), quantity, status == DealStatus.NotAccepted);
        if (status == DealStatus.Asked)
            return Done(await AskAsync(await scene.CustomerAsync(), listing ?? await TakingQuestionsAsync()));
        if (status == DealStatus.Offered)
            return Done(await OfferAsync(await scene.CustomerAsync(), listing ?? await TakingOffersAsync(), 50, quantity));
        var deal = await RequestedAsync(listing ?? await scene.ApprovedAsync(3, 3), quantity);
        if (status == DealStatus.Cancelled)
            return await CancelledAsync(deal);
        foreach (var (reached, action) in _way)
            if (reached <= status)
                deal = Done(await MakeAsync(deal, action));
        return deal;
    }

    /// <summary>Three units at 60 each.</summary>
    /// <param name="lowest">What offers less is declined by itself.</param>
    public async Task<Listing> TakingOffersAsync(decimal lowest = 0, int quantity = 3)
    {
        var seller = await scene.CustomerAsync();
        var content = Scene.Content(quantity) with { TakesOffers = true, LowestOffer = lowest };
        return Scene.Done(await scene.ApproveAsync(Scene.Done(await scene.OfferAsync(seller, await scene.BuyAsync(seller, quantity), content))));
    }

    /// <param name="price">Of one unit.</param>
    public Task<Outcome<DealRefusal, Deal>> OfferAsync(Customer buyer, Listing listing, decimal price, int quantity = 1) =>
        RequestAsync(buyer, listing, Terms(quantity) with { OfferedPrice = price });

    /// <summary>Three units, about which one may ask in private.</summary>
    public async Task<Listing> TakingQuestionsAsync(Customer? seller = null)
    {
        seller ??= await scene.CustomerAsync();
        var content = Scene.Content(3) with { TakesPrivateQuestions = true, TakesOffers = true };
        return Scene.Done(await scene.ApproveAsync(Scene.Done(await scene.OfferAsync(seller, await scene.BuyAsync(seller, 3), content))));
    }

    public Task<Outcome<DealRefusal, Deal>> AskAsync(Customer asker, Listing listing, string? text = "Does it smell of smoke?") =>
        store.AskAsync((PrivateQuestionService questions) => questions.AskAsync(asker, Scene.StoreId, listing.Id, text));

    private async Task<Deal> AddedAsync(Listing listing, int quantity, bool declined)
    {
        var buyerId = (await scene.CommentAsync(listing)).AuthorId;
        var deal = Done(await store.AskAsync((SellerDealService desk) =>
            desk.AddForBuyerAsync(listing.SellerId, listing.StoreId, listing.Id, buyerId, new() { Quantity = quantity, Amount = listing.Price * quantity })));
        return declined ? Done(await MakeAsync(deal, DealAction.DeclineOrder, DealActor.Buyer)) : deal;
    }

    private static readonly (DealStatus, DealAction)[] _way =
    [
        (DealStatus.Confirmed, DealAction.Approve), (DealStatus.Paid, DealAction.MarkAsPaid),
        (DealStatus.Sent, DealAction.MarkAsSent), (DealStatus.Closed, DealAction.Close)
    ];

    public Task<Outcome<DealRefusal, Deal>> MakeAsync(Deal deal, DealAction action, DealActor actor = DealActor.Seller, Func<DealCommand, DealCommand>? with = null)
    {
        var step = new DealCommand(action, actor, PersonOf(deal, actor)) { ShownRevision = deal.Revision };
        return store.AskAsync((DealWriter writer) => writer.MakeAsync(deal.Id, with is null ? step : with(step)));
    }

    public async Task<Deal> CancelledAsync(Deal deal, DealActor actor = DealActor.Seller) =>
        Done(await MakeAsync(deal, DealAction.Cancel, actor, step => step with { Reason = "Changed my mind" }));

    public Task<Deal> NowAsync(Deal deal) =>
        store.AskAsync((IRepository<Deal> deals) => deals.Table.FirstAsync(row => row.Id == deal.Id));

    /// <summary>The oldest entry first.</summary>
    public async Task<IReadOnlyList<DealRevision>> TimelineAsync(Deal deal) =>
        (await store.AskAsync((IRepository<DealRevision> revisions) => revisions.GetAllAsync(rows => rows.Where(row => row.DealId == deal.Id).OrderBy(row => row.Revision)))).ToList();

    public static Deal Done(Outcome<DealRefusal, Deal> outcome)
    {
        Assert.That(outcome.Refusal, Is.Null);
        return outcome.Value!;
    }

    private static int PersonOf(Deal deal, DealActor actor) => actor switch
    {
        DealActor.Seller => deal.SellerId,
        DealActor.Buyer => deal.BuyerId,
        DealActor.Administration => Scene.Moderator,
        _ => 0
    };
}
