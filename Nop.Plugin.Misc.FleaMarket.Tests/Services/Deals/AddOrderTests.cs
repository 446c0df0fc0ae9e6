using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;

/// <summary>Deals that a seller enters for a customer who wrote, and the seller's notes.</summary>
internal class AddOrderTests(StoreDatabase database) : ServiceTests(database)
{
    private DealScene Deals => new(Store, Scene);

    private Task<DealOutcome> AddAsync(int sellerId, Listing listing, int buyerId, decimal amount = 50) => Store.AskAsync((SalesDesk desk) =>
        desk.AddForBuyerAsync(sellerId, Scene.StoreId, listing.Id, buyerId, new() { Quantity = 1, Amount = amount }));

    [Test]
    public async Task Who_commented_can_be_entered_and_can_refuse()
    {
        var listing = await Scene.ApprovedAsync();
        var buyerId = (await Scene.CommentAsync(listing)).AuthorId;

        var deal = DealScene.Done(await AddAsync(listing.SellerId, listing, buyerId));
        Assert.That((deal.Status, deal.AddedBySeller, deal.Amount, deal.ShippingAddressId), Is.EqualTo((DealStatus.New, true, 50m, 0)));

        Assert.That((await Deals.CancelledAsync(deal, DealActor.Buyer)).Status, Is.EqualTo(DealStatus.Cancelled));
    }

    [Test]
    public async Task Who_asked_for_another_listing_of_the_seller_can_be_entered()
    {
        var seller = await Scene.CustomerAsync();
        var first = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        var second = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        var deal = await Deals.RequestedAsync(first);

        DealScene.Done(await AddAsync(seller.Id, second, deal.BuyerId));
    }

    [Test]
    public async Task Nobody_else_is_entered()
    {
        var listing = await Scene.ApprovedAsync();
        var stranger = await Scene.CustomerAsync();
        var ofOther = (await Scene.CommentAsync(await Scene.ApprovedAsync())).AuthorId;

        foreach (var buyerId in (int[])[stranger.Id, ofOther, listing.SellerId, 0, 999_999])
            Assert.That((await AddAsync(listing.SellerId, listing, buyerId)).Refusal, Is.EqualTo(DealRefusal.BuyerNeverWrote));
        Assert.That(await Store.AskAsync((DealContacts contacts) => contacts.GetAsync(listing.SellerId, 100)), Is.Empty);
    }

    [Test]
    public async Task Nobody_is_entered_for_a_listing_of_another_seller()
    {
        var (own, foreign) = (await Scene.ApprovedAsync(), await Scene.ApprovedAsync());
        var buyerId = (await Scene.CommentAsync(own)).AuthorId;
        await Scene.CommentAsync(foreign);

        Assert.That((await AddAsync(own.SellerId, foreign, buyerId)).Refusal, Is.EqualTo(DealRefusal.ListingNotOnSale));
    }

    [Test]
    public async Task Customers_whose_account_is_closed_are_not_in_the_list()
    {
        var listing = await Scene.ApprovedAsync();
        var buyerId = (await Scene.CommentAsync(listing)).AuthorId;
        await Store.AskAsync(async (ICustomerService customers) =>
        {
            Customer buyer = await customers.GetCustomerByIdAsync(buyerId);
            buyer.Active = false;
            await customers.UpdateCustomerAsync(buyer);
        });

        Assert.That((await AddAsync(listing.SellerId, listing, buyerId)).Refusal, Is.EqualTo(DealRefusal.BuyerNeverWrote));
    }

    [Test]
    public async Task A_note_is_written_changed_and_taken_away()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        Assert.That(await NoteAsync("Ring twice"), Is.EqualTo("Ring twice"));
        Assert.That(await NoteAsync("Ring once"), Is.EqualTo("Ring once"));
        Assert.That(await NoteAsync("  "), Is.Null);
        Assert.That((await Deals.NowAsync(deal)).Revision, Is.EqualTo(deal.Revision));

        async Task<string?> NoteAsync(string text)
        {
            Assert.That(await Store.AskAsync((DealNotes notes) => notes.WriteAsync(deal.Id, text)), Is.Null);
            return await Store.AskAsync((DealNotes notes) => notes.GetAsync(deal.Id));
        }
    }
}
