using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;

/// <summary>What becomes of deals when the listing, the order or one of the two goes.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class DealWatchTests(StoreDatabase database) : StoreTests(database)
{
    private DealScene Deals => new(Store, Scene);

    private async Task CancelledAsync(Deal deal, DealStoreReason reason)
    {
        var last = (await Deals.TimelineAsync(deal))[^1];
        Assert.That((last.ToStatus, last.Actor, last.StoreReason), Is.EqualTo((DealStatus.Cancelled, DealActor.Store, (DealStoreReason?)reason)));
    }

    private async Task StillAsync(Deal deal) => Assert.That((await Deals.NowAsync(deal)).Status, Is.EqualTo(deal.Status));

    private async Task<(Listing Listing, Deal New, Deal Confirmed)> TwoAsync()
    {
        var listing = await Scene.ApprovedAsync(3, 3);
        return (listing, await Deals.RequestedAsync(listing), await Deals.AtAsync(DealStatus.Confirmed, listing));
    }

    [Test]
    public async Task Withdrawing_cancels_what_is_not_confirmed_and_keeps_the_reserved_unit()
    {
        var (listing, waiting, confirmed) = await TwoAsync();
        Scene.Done(await Scene.WithdrawAsync(listing));

        await CancelledAsync(waiting, DealStoreReason.ListingOffSale);
        await StillAsync(confirmed);
        var balance = await Scene.BalanceAsync(listing.OrderItemId);
        Assert.That((balance.Held, balance.Sellable), Is.EqualTo((1, 2)));

        DealScene.Done(await Deals.MakeAsync(await Deals.NowAsync(confirmed), DealAction.Close));
        Assert.That((await Scene.BalanceAsync(listing.OrderItemId)).Sold, Is.EqualTo(1));
    }

    [Test]
    public async Task Removing_cancels_what_is_not_confirmed_alone()
    {
        var (listing, waiting, confirmed) = await TwoAsync();
        Scene.Done(await Scene.RemoveAsync(await Scene.NowAsync(listing)));

        await CancelledAsync(waiting, DealStoreReason.ListingOffSale);
        await StillAsync(confirmed);
        await Deals.CancelledAsync(await Deals.NowAsync(confirmed));
        Assert.That((await Scene.BalanceAsync(listing.OrderItemId)).Sellable, Is.EqualTo(3));
    }

    [Test]
    public async Task The_last_sale_cancels_the_requests_that_came_too_late()
    {
        var listing = await Scene.ApprovedAsync(1, 1);
        var (late, first) = (await Deals.RequestedAsync(listing), await Deals.AtAsync(DealStatus.Confirmed, listing));

        DealScene.Done(await Deals.MakeAsync(first, DealAction.Close));

        await CancelledAsync(late, DealStoreReason.SoldOut);
    }

    [Test]
    public async Task A_sellers_edit_leaves_requests_as_they_are()
    {
        var listing = await Scene.ApprovedAsync(2, 2);
        var deal = await Deals.RequestedAsync(listing);
        Scene.Done(await Scene.EditAsync(await Scene.NowAsync(listing), Scene.Content(2) with { Name = "Another coat" }));

        DealScene.Done(await Deals.MakeAsync(deal, DealAction.Approve));
    }

    [Test]
    public async Task No_fewer_units_are_offered_than_are_confirmed()
    {
        var (listing, _, _) = await TwoAsync();
        var second = await Deals.AtAsync(DealStatus.Confirmed, listing);

        Assert.That((await Scene.EditAsync(await Scene.NowAsync(listing), Scene.Content(1))).Refusal, Is.EqualTo(ListingRefusal.UnitsAreReserved));
        Assert.That((await Scene.SellAsync(listing, 2)).Refusal, Is.EqualTo(ListingRefusal.NotEnoughUnits));
        await StillAsync(second);
    }

    [Test]
    public async Task Returned_units_take_the_newest_confirmed_deal_with_them()
    {
        var listing = await Scene.ApprovedAsync(2, 2);
        var (first, second) = (await Deals.AtAsync(DealStatus.Confirmed, listing), await Deals.AtAsync(DealStatus.Paid, listing));

        await Store.AskAsync((IReturnRequestService returns) => returns.InsertReturnRequestAsync(new ReturnRequest
        {
            CustomNumber = "", OrderItemId = listing.OrderItemId, CustomerId = listing.SellerId, StoreId = Scene.StoreId, Quantity = 1,
            ReturnRequestStatus = ReturnRequestStatus.Pending, CreatedOnUtc = Store.Clock.Now, UpdatedOnUtc = Store.Clock.Now
        }));

        await CancelledAsync(second, DealStoreReason.UnitsGone);
        await StillAsync(first);
        Assert.That((await Scene.BalanceAsync(listing.OrderItemId)).Overdrawn, Is.Zero);
    }

    [Test]
    public async Task A_cancelled_order_cancels_its_deals()
    {
        var (listing, waiting, confirmed) = await TwoAsync();
        await Store.AskAsync(async (IOrderService orders) =>
        {
            var order = await orders.GetOrderByIdAsync(listing.OrderId);
            await Store.AskAsync((IOrderProcessingService processing) => processing.CancelOrderAsync(order, false));
        });

        await CancelledAsync(waiting, DealStoreReason.ListingOffSale);
        await CancelledAsync(confirmed, DealStoreReason.UnitsGone);
        Assert.That((await Scene.BalanceAsync(listing.OrderItemId)).Held, Is.Zero);
    }

    [Test]
    public async Task A_banned_seller_sells_no_more()
    {
        var deal = await Deals.AtAsync(DealStatus.Paid);
        await Scene.BanAsync(deal.SellerId);
        await CancelledAsync(deal, DealStoreReason.SellerGone);
    }

    [Test]
    public async Task A_banned_buyer_buys_no_more_but_what_is_paid_is_left_to_the_seller()
    {
        var listing = await Scene.ApprovedAsync(3, 3);
        var buyer = await Scene.CustomerAsync();
        var waiting = DealScene.Done(await Deals.RequestAsync(buyer, listing));
        var paid = DealScene.Done(await Deals.RequestAsync(buyer, listing));
        paid = DealScene.Done(await Deals.MakeAsync(paid, DealAction.Approve));
        paid = DealScene.Done(await Deals.MakeAsync(paid, DealAction.MarkAsPaid));
        await Scene.BanAsync(buyer.Id);

        await CancelledAsync(waiting, DealStoreReason.BuyerGone);
        await StillAsync(paid);
    }
}
