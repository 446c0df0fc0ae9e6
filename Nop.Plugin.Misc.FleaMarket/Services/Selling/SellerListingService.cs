using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>What a seller does with the own listings.</summary>
public class SellerListingService(ListingWriter writer, OrderItemFactsReader soldItems, ICustomerService customers)
{
    /// <summary>Puts units of an own order item up for sale.</summary>
    public async Task<ListingOutcome> OfferAsync(Customer seller, int storeId, int orderItemId, ListingContent content, Photo? photo)
    {
        if (!await customers.IsRegisteredAsync(seller))
            return ListingOutcome.Refused(ListingRefusal.NotRegistered);
        if (await soldItems.GetAsync(orderItemId) is not { } item || item.OwnerId != seller.Id)
            return ListingOutcome.Refused(ListingRefusal.NotFound);
        if (item.StoreId != storeId)
            return ListingOutcome.Refused(ListingRefusal.OrderOfOtherStore);
        return await writer.OfferAsync(
            new(ListingAction.Offer, ListingActor.Seller, seller.Id) { Content = content.Trimmed(), NewPhoto = photo }, item);
    }

    /// <summary>Sends the listing to moderation again.</summary>
    public Task<ListingOutcome> EditAsync(int sellerId, int listingId, int shownRevision, ListingContent content, Photo? photo, bool dropPhoto) =>
        writer.MakeAsync(listingId, Step(ListingAction.Edit, sellerId) with
        {
            ShownRevision = shownRevision,
            Content = content.Trimmed(),
            NewPhoto = photo,
            DropPhoto = dropPhoto
        });

    public Task<ListingOutcome> WithdrawAsync(int sellerId, int listingId) =>
        writer.MakeAsync(listingId, Step(ListingAction.Withdraw, sellerId));

    /// <summary>Marks units as sold, for good; with none left the listing is Sold.</summary>
    public Task<ListingOutcome> SellAsync(int sellerId, int listingId, int units) =>
        writer.MakeAsync(listingId, Step(ListingAction.SellSome, sellerId) with { Units = units });

    private static ListingCommand Step(ListingAction action, int sellerId) => new(action, ListingActor.Seller, sellerId);
}
