using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Units;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Privacy;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>An order whose lines, payment or owner's roles change after its items were offered.</summary>
internal class ChangedOrderTests(StoreDatabase database) : ServiceTests(database)
{
    private DealScene Deals => new(Store, Scene);

    private async Task<(Customer Seller, OrderItem Item, Listing Listing)> OnSaleAsync(int bought = 2, int offered = 2)
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, bought);
        return (seller, item, Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, item, offered))));
    }

    /// <summary>As nopCommerce deletes it in the back office.</summary>
    private Task DeleteAsync(OrderItem item) => Store.AskAsync((IOrderService orders) => orders.DeleteOrderItemAsync(item));

    /// <summary>Past every event, as a script in the database does it.</summary>
    private Task LoseAsync(OrderItem item) => Store.AskAsync((IRepository<OrderItem> items) => items.DeleteAsync(row => row.Id == item.Id));

    private Task LowerAsync(OrderItem item, int quantity, bool publish = true)
    {
        item.Quantity = quantity;
        return publish
            ? Store.AskAsync((IOrderService orders) => orders.UpdateOrderItemAsync(item))
            : Store.AskAsync((IRepository<OrderItem> items) => items.UpdateAsync(item, false));
    }

    private Task LoseRoleAsync(Customer customer) => Store.AskAsync(async (ICustomerService customers) => await customers.RemoveCustomerRoleMappingAsync(
        customer, await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.RegisteredRoleName)));

    private Task<int> UnregisterAsync(Customer customer) =>
        Store.AskAsync((IRepository<CustomerCustomerRoleMapping> memberships) => memberships.DeleteAsync(row => row.CustomerId == customer.Id));

    private async Task OffSaleAsync(Listing listing, ListingRefusal why)
    {
        var now = await Scene.NowAsync(listing);
        Assert.That((now.Status, now.StoreReason), Is.EqualTo((ListingStatus.Withdrawn, (ListingRefusal?)why)));
    }

    [Test]
    public async Task A_deleted_line_takes_its_listings_off_sale_and_cancels_their_deals()
    {
        var (_, item, listing) = await OnSaleAsync();
        var confirmed = await Deals.AtAsync(DealStatus.Confirmed, listing);

        await DeleteAsync(item);

        await OffSaleAsync(listing, ListingRefusal.ItemNotInOrder);
        Assert.That((await Deals.TimelineAsync(confirmed))[^1].StoreReason, Is.EqualTo(DealStoreReason.UnitsGone));
    }

    [Test]
    public async Task Every_step_of_a_listing_without_its_line_is_made_or_refused_in_words()
    {
        var (_, item, listing) = await OnSaleAsync();
        await LoseAsync(item);

        Assert.That((await Scene.EditAsync(listing)).Refusal, Is.EqualTo(ListingRefusal.ItemNotInOrder));
        Assert.That((await Scene.CorrectAsync(listing, Scene.Content(2))).Refusal, Is.Null.Or.EqualTo(ListingRefusal.NotEnoughUnits));
        Assert.That((await Scene.SellAsync(listing)).Refusal, Is.EqualTo(ListingRefusal.NotEnoughUnits));
        Scene.Done(await Scene.RejectAsync(await Scene.NowAsync(listing)));
        Assert.That((await Scene.ApproveAsync(await Scene.NowAsync(listing))).Refusal, Is.EqualTo(ListingRefusal.ItemNotInOrder));
        Scene.Done(await Scene.RemoveAsync(await Scene.NowAsync(listing)));
        Assert.That((await Scene.BalanceAsync(item.Id)).Held, Is.Zero);
    }

    [Test]
    public async Task A_listing_without_its_line_can_be_withdrawn()
    {
        var (_, item, listing) = await OnSaleAsync();
        await LoseAsync(item);
        Scene.Done(await Scene.WithdrawAsync(listing));
    }

    [Test]
    public async Task A_deal_about_units_without_their_line_is_refused_in_words_and_can_be_cancelled()
    {
        var (_, item, listing) = await OnSaleAsync(3, 3);
        var waiting = await Deals.RequestedAsync(listing);
        var confirmed = await Deals.AtAsync(DealStatus.Confirmed, listing);
        await LoseAsync(item);

        Assert.That((await Deals.MakeAsync(waiting, DealAction.Approve)).Refusal, Is.EqualTo(DealRefusal.NotEnoughUnits).Or.EqualTo(DealRefusal.UnitsGone));
        Assert.That((await Deals.MakeAsync(confirmed, DealAction.Close)).Refusal, Is.EqualTo(DealRefusal.NotEnoughUnits).Or.EqualTo(DealRefusal.UnitsGone));
        Assert.That((await Deals.RequestAsync(await Scene.CustomerAsync(), listing)).Refusal, Is.EqualTo(DealRefusal.UnitsGone));
        await Deals.CancelledAsync(confirmed);
        await Deals.CancelledAsync(waiting);
    }

    [Test]
    public async Task One_listing_without_its_line_does_not_keep_the_others_of_a_banned_seller_on_sale()
    {
        var (seller, lost, broken) = await OnSaleAsync();
        var other = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        await LoseAsync(lost);

        await Scene.BanAsync(seller.Id);

        await OffSaleAsync(other, ListingRefusal.NotRegistered);
        await OffSaleAsync(broken, ListingRefusal.NotRegistered);
    }

    /// <summary>A history that somebody else has written on fails at every step.</summary>
    [Test]
    public async Task A_listing_that_cannot_be_written_does_not_keep_the_others_on_sale_or_a_person_readable()
    {
        var (seller, _, broken) = await OnSaleAsync();
        var other = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        var obstacle = await BreakAsync(broken);

        await Store.AskAsync((ListingEligibilityMonitor watch) => watch.TakeOffAllOfAsync(seller.Id));
        await OffSaleAsync(other, ListingRefusal.NotRegistered);

        await Store.AskAsync((PersonalErasure erasure) => erasure.EraseAsync(seller.Id));
        Assert.That((await Scene.NowAsync(broken)).Email, Is.Null);
        Assert.That((await Scene.NowAsync(other)).Email, Is.Null);
        await MendAsync(obstacle);
    }

    [Test]
    public async Task A_listing_that_cannot_be_written_does_not_end_a_batch()
    {
        var (broken, fine) = (await Scene.OfferedAsync(), await Scene.OfferedAsync());
        var obstacle = await BreakAsync(broken);

        var outcome = await Store.AskAsync((ModerationBatch batch) =>
            batch.DecideAsync(new(ListingAction.Approve, Scene.Moderator, null), [new(broken.Id, broken.Revision), new(fine.Id, fine.Revision)]));

        Assert.That(outcome.Changed, Is.EqualTo(1));
        Assert.That(outcome.Refused.Single().Why, Is.EqualTo(ListingRefusal.Failed));
        Assert.That((await Scene.NowAsync(fine)).Status, Is.EqualTo(ListingStatus.Approved));
        await MendAsync(obstacle);
    }

    /// <summary>Its next step has a number that is taken, so the database refuses it every time.</summary>
    private Task<ListingRevision> BreakAsync(Listing listing) => Store.AskAsync((IRepository<ListingRevision> revisions) => TakeNextAsync(revisions, listing));

    /// <summary>Otherwise every task of later tests tries it again and again.</summary>
    private Task MendAsync(ListingRevision obstacle) => Store.AskAsync((IRepository<ListingRevision> revisions) => revisions.DeleteAsync(obstacle, false));

    private static async Task<ListingRevision> TakeNextAsync(IRepository<ListingRevision> revisions, Listing listing)
    {
        var last = await revisions.Table.Where(row => row.ListingId == listing.Id).OrderByDescending(row => row.Revision).FirstAsync();
        typeof(ListingRevision).GetProperty(nameof(ListingRevision.Revision))!.SetValue(last, listing.Revision + 1);
        last.Id = 0;
        await revisions.InsertAsync(last, false);
        return last;
    }

    [Test]
    public async Task A_lowered_line_takes_off_sale_what_is_too_much_and_the_newest_deals_with_it()
    {
        var (_, item, listing) = await OnSaleAsync(4, 4);
        var first = await Deals.AtAsync(DealStatus.Confirmed, listing);
        var second = await Deals.AtAsync(DealStatus.Confirmed, listing);

        await LowerAsync(item, 1);

        await OffSaleAsync(listing, ListingRefusal.NotEnoughUnits);
        Assert.That((await Deals.NowAsync(second)).Status, Is.EqualTo(DealStatus.Cancelled));
        DealScene.Done(await Deals.MakeAsync(await Deals.NowAsync(first), DealAction.Close));
        Assert.That((await Scene.BalanceAsync(item.Id)).Sold, Is.EqualTo(1));
    }

    [Test]
    public async Task A_line_that_was_lowered_unseen_sells_no_more_than_is_left()
    {
        var (_, item, listing) = await OnSaleAsync(4, 4);
        var confirmed = await Deals.AtAsync(DealStatus.Confirmed, listing, 2);
        var waiting = await Deals.RequestedAsync(await Scene.NowAsync(listing));
        await LowerAsync(item, 1, false);

        Assert.That((await Deals.MakeAsync(waiting, DealAction.Approve)).Refusal, Is.EqualTo(DealRefusal.NotEnoughUnits));
        Assert.That((await Deals.MakeAsync(confirmed, DealAction.Close)).Refusal, Is.EqualTo(DealRefusal.NotEnoughUnits));
        Assert.That((await Scene.SellAsync(await Scene.NowAsync(listing), 2)).Refusal, Is.EqualTo(ListingRefusal.NotEnoughUnits));
        Scene.Done(await Scene.SellAsync(await Scene.NowAsync(listing)));
        Assert.That((await Scene.SellAsync(await Scene.NowAsync(listing))).Refusal, Is.EqualTo(ListingRefusal.NotEnoughUnits));
    }

    [Test]
    public async Task An_order_that_was_refunded_unseen_sells_nothing_more()
    {
        var (_, item, listing) = await OnSaleAsync();
        var waiting = await Deals.RequestedAsync(listing);
        await Store.AskAsync(async (IRepository<Order> orders) =>
        {
            var order = await orders.Table.FirstAsync(row => row.Id == item.OrderId);
            order.PaymentStatus = PaymentStatus.Refunded;
            await orders.UpdateAsync(order, false);
        });

        Assert.That((await Deals.MakeAsync(waiting, DealAction.Approve)).Refusal, Is.EqualTo(DealRefusal.UnitsGone));
        Assert.That((await Deals.RequestAsync(await Scene.CustomerAsync(), listing)).Refusal, Is.EqualTo(DealRefusal.UnitsGone));
    }

    /// <summary>nopCommerce writes payment and shipping into the order in many places, not all with an event of their own.</summary>
    [Test]
    public async Task An_order_that_is_written_without_an_event_of_its_own_is_looked_at()
    {
        var (_, item, listing) = await OnSaleAsync();
        await Store.AskAsync(async (IOrderService orders) =>
        {
            var order = await orders.GetOrderByIdAsync(item.OrderId);
            order.PaymentStatus = PaymentStatus.Voided;
            await orders.UpdateOrderAsync(order);
        });
        await OffSaleAsync(listing, ListingRefusal.OrderNotPaid);
    }

    [Test]
    public async Task A_seller_who_loses_the_role_sells_nothing()
    {
        var (seller, _, listing) = await OnSaleAsync();
        var waiting = await Deals.RequestedAsync(listing);

        await LoseRoleAsync(seller);

        await OffSaleAsync(listing, ListingRefusal.NotRegistered);
        Assert.That((await Deals.NowAsync(waiting)).Status, Is.EqualTo(DealStatus.Cancelled));
    }

    [Test]
    public async Task A_seller_who_loses_another_role_goes_on_selling()
    {
        var seller = await Scene.StaffAsync(NopCustomerDefaults.VendorsRoleName);
        var listing = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        await Store.AskAsync(async (ICustomerService customers) => await customers.RemoveCustomerRoleMappingAsync(
            seller, await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.VendorsRoleName)));
        Assert.That((await Scene.NowAsync(listing)).Status, Is.EqualTo(ListingStatus.Approved));
    }

    [Test]
    public async Task Who_lost_the_role_unseen_is_neither_approved_nor_asked()
    {
        var (seller, _, listing) = await OnSaleAsync();
        var offered = await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller));
        await UnregisterAsync(seller);

        Assert.That((await Scene.ApproveAsync(offered)).Refusal, Is.EqualTo(ListingRefusal.NotRegistered));
        Assert.That((await Deals.RequestAsync(await Scene.CustomerAsync(), listing)).Refusal, Is.EqualTo(DealRefusal.UnitsGone));
    }

    [Test]
    public async Task Nothing_was_bought_of_a_line_that_is_gone() =>
        Assert.That(await Store.AskAsync((UnitLedger ledger) => ledger.BalanceAsync(999_999_999)), Is.EqualTo(new UnitBalance(0, 0, 0, 0)));
}
