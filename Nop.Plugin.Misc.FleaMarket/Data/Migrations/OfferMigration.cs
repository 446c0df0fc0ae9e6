using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>Of listings that are there nobody was asked, so they take no offers until their sellers say so.</summary>
[NopMigration("2026/11/29 13:00:00:0000000", "Misc.FleaMarket offers", MigrationProcessType.NoMatter)]
public class OfferMigration() : TableMigration
{
    public override void Up()
    {
        AddSwitch(FleaMarketTables.Listing, nameof(Listing.TakesOffers));
        AddPrice(FleaMarketTables.Listing, nameof(Listing.LowestOffer));
        AddAmount(FleaMarketTables.Deal, nameof(Deal.OfferedAmount));
        AddTime(FleaMarketTables.Deal, nameof(Deal.DeclinesOnUtc));
    }
}
