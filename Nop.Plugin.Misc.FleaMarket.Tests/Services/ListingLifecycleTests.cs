using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

[TestFixture(StoreDatabase.Sqlite)]
internal class ListingLifecycleTests(StoreDatabase database) : StoreTests(database)
{
    private async Task<bool> IsPublicAsync(Listing listing) =>
        (await Store.AskAsync((ListingSearch catalogue) =>
            catalogue.SearchAsync(new() { StoreId = Scene.StoreId, ProductIds = [listing.ProductId] }, 0, 10))).Any(found => found.Id == listing.Id);

    [Test]
    public async Task A_listing_is_public_from_its_approval_to_the_sellers_edit()
    {
        var listing = await Scene.OfferedAsync();
        Assert.That(await IsPublicAsync(listing), Is.False);

        listing = Scene.Done(await Scene.ApproveAsync(listing));
        Assert.That((listing.ApprovedOnUtc, await IsPublicAsync(listing)), Is.EqualTo((Store.Clock.Now, true)));

        listing = Scene.Done(await Scene.EditAsync(listing, Scene.Content() with { Price = 10 }));
        Assert.That((listing.Status, await IsPublicAsync(listing)), Is.EqualTo((ListingStatus.OnModeration, false)));
    }

    [Test]
    public async Task The_history_tells_who_did_what_and_why()
    {
        var listing = await Scene.OfferedAsync();
        listing = Scene.Done(await Scene.RejectAsync(listing, "  Blurred photo "));
        Assert.That(listing.Reason, Is.EqualTo("Blurred photo"));
        listing = Scene.Done(await Scene.EditAsync(listing, Scene.Content() with { Name = "Warm coat" }));
        Assert.That(listing.Reason, Is.Null);
        listing = Scene.Done(await Scene.ApproveAsync(listing));
        listing = Scene.Done(await Scene.SellAsync(listing));

        var history = await Scene.HistoryAsync(listing);
        Assert.That(history.Select(entry => (entry.Action, entry.Actor, entry.CustomerId, entry.FromStatus, entry.ToStatus)), Is.EqualTo(new (ListingAction, ListingActor, int, ListingStatus?, ListingStatus)[]
        {
            (ListingAction.Offer, ListingActor.Seller, listing.SellerId, null, ListingStatus.OnModeration),
            (ListingAction.Reject, ListingActor.Moderator, Scene.Moderator, ListingStatus.OnModeration, ListingStatus.Rejected),
            (ListingAction.Edit, ListingActor.Seller, listing.SellerId, ListingStatus.Rejected, ListingStatus.OnModeration),
            (ListingAction.Approve, ListingActor.Moderator, Scene.Moderator, ListingStatus.OnModeration, ListingStatus.Approved),
            (ListingAction.SellOut, ListingActor.Seller, listing.SellerId, ListingStatus.Approved, ListingStatus.Sold)
        }));
        Assert.That((history[1].Reason, history[4].Units), Is.EqualTo(("Blurred photo", 1)));
        Assert.That(history[2].Changes, Does.Contain("Warm coat").And.Not.Contain("seller@example.com"));
    }

    [Test]
    public async Task Sold_units_are_never_offered_again()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, quantity: 3);
        var listing = await Scene.OfferedAsync(seller, item, quantity: 2);

        listing = Scene.Done(await Scene.SellAsync(listing, 1));
        Assert.That((listing.Status, listing.Quantity, listing.SoldQuantity), Is.EqualTo((ListingStatus.OnModeration, 1, 1)));
        Scene.Done(await Scene.WithdrawAsync(listing));

        var balance = await Scene.BalanceAsync(item.Id);
        Assert.That((balance.Sold, balance.Held, balance.Sellable), Is.EqualTo((1, 0, 2)));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(3)]
    public async Task Only_units_on_offer_are_sold(int units)
    {
        var listing = await Scene.ApprovedAsync(bought: 2, quantity: 2);
        Assert.That((await Scene.SellAsync(listing, units)).Refusal, Is.EqualTo(ListingRefusal.NotEnoughUnits).Or.EqualTo(ListingRefusal.QuantityNotPositive));
    }

    [Test]
    public async Task Withdrawn_rejected_and_removed_listings_hold_no_units()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        var withdrawn = await Scene.OfferedAsync(seller, item);
        Scene.Done(await Scene.WithdrawAsync(withdrawn));
        var rejected = await Scene.OfferedAsync(seller, item);
        Scene.Done(await Scene.RejectAsync(rejected));
        var removed = await Scene.OfferedAsync(seller, item);
        Scene.Done(await Scene.RemoveAsync(removed));

        Assert.That((await Scene.BalanceAsync(item.Id)).Sellable, Is.EqualTo(1));
    }

    [Test]
    public async Task Units_that_went_elsewhere_cannot_come_back()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        var first = await Scene.OfferedAsync(seller, item);
        first = Scene.Done(await Scene.RejectAsync(first));
        var second = await Scene.OfferedAsync(seller, item);

        Assert.That((await Scene.EditAsync(first)).Refusal, Is.EqualTo(ListingRefusal.NothingLeftToSell));
        Assert.That((await Scene.ApproveAsync(first)).Refusal, Is.EqualTo(ListingRefusal.NothingLeftToSell));
        Scene.Done(await Scene.WithdrawAsync(second));
        Scene.Done(await Scene.EditAsync(first));
    }

    [Test]
    public async Task A_decision_on_what_has_changed_since_is_refused_and_brings_what_is_there_now()
    {
        var shown = await Scene.OfferedAsync();
        var edited = Scene.Done(await Scene.EditAsync(shown, Scene.Content() with { Name = "Another coat" }));

        var outcome = await Store.AskAsync((ModerationService desk) => desk.DecideAsync(new(ListingAction.Approve, Scene.Moderator, null), shown.Id, edited.Revision - 1));

        Assert.That((outcome.Refusal, outcome.Value!.Name), Is.EqualTo((ListingRefusal.ChangedMeanwhile, "Another coat")));
        Assert.That((await Scene.NowAsync(shown)).Status, Is.EqualTo(ListingStatus.OnModeration));
    }

    [Test]
    public async Task A_step_that_is_not_open_says_which_are()
    {
        var listing = Scene.Done(await Scene.SellAsync(await Scene.ApprovedAsync()));
        Assert.That((await Scene.EditAsync(listing)).Refusal, Is.EqualTo(ListingRefusal.NotOpenNow));

        var withdrawn = await Scene.OfferedAsync();
        withdrawn = Scene.Done(await Scene.WithdrawAsync(withdrawn));
        Assert.That(ListingMoves.OpenTo(ListingActor.Seller, (await Scene.SellAsync(withdrawn)).Value!), Is.EqualTo(new[] { ListingAction.Edit }));
    }

    [TestCase(null)]
    [TestCase("   ")]
    public async Task A_rejection_needs_a_reason(string? reason)
    {
        var listing = await Scene.OfferedAsync();
        Assert.That((await Scene.RejectAsync(listing, reason)).Refusal, Is.EqualTo(ListingRefusal.ReasonMissing));
    }

    [Test]
    public async Task A_moderators_edit_needs_no_moderation()
    {
        var listing = await Scene.ApprovedAsync();
        listing = Scene.Done(await Scene.CorrectAsync(listing, Scene.Content() with { Name = "Corrected" }));

        Assert.That((listing.Status, listing.Name, await IsPublicAsync(listing)), Is.EqualTo((ListingStatus.Approved, "Corrected", true)));
    }

    [Test]
    public async Task Nobody_else_changes_a_sellers_listing()
    {
        var listing = await Scene.ApprovedAsync();
        var stranger = (await Scene.CustomerAsync()).Id;

        Assert.That((await Scene.EditAsync(listing, sellerId: stranger)).Refusal, Is.EqualTo(ListingRefusal.NotFound));
        Assert.That((await Scene.SellAsync(listing, sellerId: stranger)).Refusal, Is.EqualTo(ListingRefusal.NotFound));
        Assert.That((await Scene.WithdrawAsync(listing, sellerId: stranger)).Refusal, Is.EqualTo(ListingRefusal.NotFound));
    }

    [Test]
    public async Task Sold_listings_leave_the_moderators_queue_unless_asked_for()
    {
        var listing = Scene.Done(await Scene.SellAsync(await Scene.ApprovedAsync()));

        Assert.That(await FindAsync(new() { SellerId = listing.SellerId }), Is.Empty);
        Assert.That(await FindAsync(new() { SellerId = listing.SellerId, Statuses = [ListingStatus.Sold] }), Is.EqualTo(new[] { listing.Id }));

        async Task<IEnumerable<int>> FindAsync(ModerationSearchCriteria filter) =>
            (await Store.AskAsync((ModerationQueries queue) => queue.GetPageAsync(filter, 0, 10))).Select(found => found.Id);
    }
}
