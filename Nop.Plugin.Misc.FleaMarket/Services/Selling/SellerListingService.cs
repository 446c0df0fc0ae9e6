using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>What a seller does with the own listings.</summary>
public class SellerListingService(
    ListingWriter writer,
    IRepository<Listing> listings,
    OrderItemFactsReader orderItemFacts,
    ICustomerService customers,
    NewPrices newPrices,
    OneByOne oneByOne,
    FleaMarketSettings settings)
{
    /// <summary>Puts units of an own order item up for sale.</summary>
    public async Task<Outcome<ListingRefusal, Listing>> OfferAsync(Customer seller, int storeId, int orderItemId, ListingSubmission sent)
    {
        if (!await customers.IsRegisteredAsync(seller))
            return ListingRefusal.NotRegistered;
        if (await orderItemFacts.GetAsync(orderItemId) is not { } item || item.OwnerId != seller.Id)
            return ListingRefusal.NotFound;
        if (item.StoreId != storeId)
            return ListingRefusal.OrderOfOtherStore;
        return await writer.OfferAsync(Step(ListingAction.Offer, seller.Id).With(sent) with { PriceNew = await PriceNewAsync(item.ProductId) }, item);
    }

    /// <summary>Sends the listing to moderation again.</summary>
    public async Task<Outcome<ListingRefusal, Listing>> EditAsync(int sellerId, int listingId, int shownRevision, ListingSubmission sent)
    {
        var productId = settings.FlagPriceAboveNew ? await ProductIdAsync(sellerId, listingId) : 0;
        var step = Step(ListingAction.Edit, sellerId).With(sent);
        return await writer.MakeAsync(listingId, step with { ShownRevision = shownRevision, PriceNew = await PriceNewAsync(productId) });
    }

    public Task<Outcome<ListingRefusal, Listing>> WithdrawAsync(int sellerId, int listingId) =>
        writer.MakeAsync(listingId, Step(ListingAction.Withdraw, sellerId));

    /// <summary>Keeps the listing on offer for another period, or puts one on offer again whose time is over.</summary>
    public Task<Outcome<ListingRefusal, Listing>> RenewAsync(int sellerId, int listingId) =>
        writer.MakeAsync(listingId, Step(ListingAction.Renew, sellerId));

    /// <summary>Marks units as sold, for good; with none left the listing is Sold.</summary>
    public Task<Outcome<ListingRefusal, Listing>> SellAsync(int sellerId, int listingId, int units) =>
        writer.MakeAsync(listingId, Step(ListingAction.SellSome, sellerId) with { Units = units });

    private Task<int> ProductIdAsync(int sellerId, int listingId) =>
        listings.Table.Where(listing => listing.Id == listingId && listing.SellerId == sellerId).Select(listing => listing.ProductId).FirstOrDefaultAsync();

    /// <summary>Asked before the transaction, as a tax service may be far away; that it fails keeps nobody from selling.</summary>
    private async Task<decimal?> PriceNewAsync(int productId)
    {
        decimal? price = null;
        if (settings.FlagPriceAboveNew && productId > 0)
            await oneByOne.TryAsync($"the price new of the product {productId}", async () => price = await newPrices.FindAsync(productId));
        return price;
    }

    private static ListingCommand Step(ListingAction action, int sellerId) => new(action, ListingActor.Seller, sellerId);
}
