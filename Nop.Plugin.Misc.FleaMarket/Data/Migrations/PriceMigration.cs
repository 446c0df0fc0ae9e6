using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>More decimals, so that an amount of a currency with a high rate comes back as it was typed. Indexes stand in the way of SQL Server.</summary>
[NopMigration("2026/11/28 19:10:00:0000000", "Misc.FleaMarket decimals of prices", MigrationProcessType.NoMatter)]
public class PriceMigration() : TableMigration
{
    private const string Listings = FleaMarketTables.Listing;
    private const string Deals = FleaMarketTables.Deal;

    public override void Up()
    {
        foreach (var index in new[] { "Price", "Newest", "Search", "OfProduct" })
            Drop(Listings, index);
        foreach (var index in new[] { "Purchases", "Asking" })
            Drop(Deals, index);
        Widen(Listings, nameof(Listing.Price), false);
        Widen(Deals, nameof(Deal.Amount), false);
        Widen(Deals, nameof(Deal.ProposedAmount), true);
        Widen(Deals, nameof(Deal.AskedAmount), true);
        Widen(FleaMarketTables.DealRevision, nameof(DealRevision.Amount), true);
        ListingIndexes();
        DealIndexes();
    }

    private void ListingIndexes()
    {
        Index(Listings, "Price", nameof(Listing.StoreId), nameof(Listing.StatusId), nameof(Listing.Price), nameof(Listing.Id));
        Index(Listings, "Newest", nameof(Listing.StoreId), nameof(Listing.StatusId), nameof(Listing.ApprovedOnUtc), nameof(Listing.Id),
            nameof(Listing.Price), nameof(Listing.ConditionId), nameof(Listing.ProductId));
        Index(Listings, "Search", nameof(Listing.Id), nameof(Listing.StoreId), nameof(Listing.StatusId), nameof(Listing.ApprovedOnUtc),
            nameof(Listing.Price), nameof(Listing.ConditionId), nameof(Listing.ProductId));
        Index(Listings, "OfProduct", nameof(Listing.ProductId), nameof(Listing.StatusId), nameof(Listing.StoreId),
            nameof(Listing.ApprovedOnUtc), nameof(Listing.Id), nameof(Listing.Price));
    }

    private void DealIndexes()
    {
        Index(Deals, "Purchases", nameof(Deal.BuyerId), nameof(Deal.StoreId), nameof(Deal.StatusId), nameof(Deal.UpdatedOnUtc),
            nameof(Deal.Id), nameof(Deal.DateProposedById), nameof(Deal.SellerId), nameof(Deal.ProposedAmount));
        Index(Deals, "Asking", nameof(Deal.AskedAmount));
    }

    private void Drop(string table, string index)
    {
        if (Schema.Table(table).Index($"IX_{table}_{index}").Exists())
            Delete.Index($"IX_{table}_{index}").OnTable(table);
    }

    private void Widen(string table, string column, bool isNullable)
    {
        var wider = Alter.Table(table).AlterColumn(column).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals);
        _ = isNullable ? wider.Nullable() : wider.NotNullable();
    }
}
