using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>Indexes that answer what lists ask without the rows behind them, in the order in which the lists show them.</summary>
[NopMigration("2026/11/26 21:00:00:0000000", "Misc.FleaMarket indexes for long lists", MigrationProcessType.NoMatter)]
public class ListIndexesMigration() : TableMigration
{
    public override void Up()
    {
        ListingIndexes();
        DealIndexes();
        Replace(FleaMarketTables.ListingCharacteristic, "Listing", "OfListing",
            nameof(ListingCharacteristic.ListingId), nameof(ListingCharacteristic.Name), nameof(ListingCharacteristic.Value));
        Replace(FleaMarketTables.DealFeedback, "Seller", "Rating",
            nameof(DealFeedback.SellerId), nameof(DealFeedback.StoreId), nameof(DealFeedback.HiddenById), nameof(DealFeedback.Id), nameof(DealFeedback.SellerStars));
        Replace(FleaMarketTables.ListingComment, "Seller", "Waiting", nameof(ListingComment.SellerId), nameof(ListingComment.HiddenByActorId),
            nameof(ListingComment.ListingId), nameof(ListingComment.AuthorId), nameof(ListingComment.AnswersId), nameof(ListingComment.Id));
        Replace(FleaMarketTables.FeeEntry, "Month", "Totals", Last(nameof(FeeEntry.Month)), nameof(FeeEntry.SellerId));
    }

    private void ListingIndexes()
    {
        const string table = FleaMarketTables.Listing;
        Replace(table, "Section", "Newest", nameof(Listing.StoreId), nameof(Listing.StatusId), nameof(Listing.ApprovedOnUtc), nameof(Listing.Id),
            nameof(Listing.Price), nameof(Listing.ConditionId), nameof(Listing.ProductId));
        Add(table, "Search", nameof(Listing.Id), nameof(Listing.StoreId), nameof(Listing.StatusId), nameof(Listing.ApprovedOnUtc),
            nameof(Listing.Price), nameof(Listing.ConditionId), nameof(Listing.ProductId));
        Replace(table, "Product", "OfProduct", nameof(Listing.ProductId), nameof(Listing.StatusId), nameof(Listing.StoreId),
            nameof(Listing.ApprovedOnUtc), nameof(Listing.Id), nameof(Listing.Price));
        Replace(table, "Seller", "Own", nameof(Listing.SellerId), nameof(Listing.StoreId), nameof(Listing.UpdatedOnUtc), nameof(Listing.Id), nameof(Listing.StatusId));
        Add(table, "OfSeller", nameof(Listing.SellerId), nameof(Listing.StoreId), nameof(Listing.StatusId), nameof(Listing.ApprovedOnUtc),
            nameof(Listing.Id), nameof(Listing.SoldQuantity));
        Replace(table, "Queue", "Moderation", nameof(Listing.StatusId), Last(nameof(Listing.UpdatedOnUtc)), Last(nameof(Listing.Id)));
    }

    private void DealIndexes()
    {
        Replace(FleaMarketTables.Deal, "Seller", "Sales", nameof(Deal.SellerId), nameof(Deal.StoreId), nameof(Deal.StatusId), nameof(Deal.UpdatedOnUtc),
            nameof(Deal.Id), nameof(Deal.DateProposedById), nameof(Deal.BuyerId));
        Replace(FleaMarketTables.Deal, "Buyer", "Purchases", nameof(Deal.BuyerId), nameof(Deal.StoreId), nameof(Deal.StatusId), nameof(Deal.UpdatedOnUtc),
            nameof(Deal.Id), nameof(Deal.DateProposedById), nameof(Deal.SellerId), nameof(Deal.ProposedAmount));
        Add(FleaMarketTables.Deal, "Asking", nameof(Deal.AskedAmount));
        Replace(FleaMarketTables.DealMessage, "Reader", "Unread", nameof(DealMessage.ReaderId), nameof(DealMessage.DealId), nameof(DealMessage.Id));
        Add(FleaMarketTables.DealReading, "Reader", nameof(MessageReadMarker.CustomerId), nameof(MessageReadMarker.DealId), nameof(MessageReadMarker.LastMessageId));
    }
}
