using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/28 19:32:19:0000000", "Misc.FleaMarket who acted for whom", MigrationProcessType.NoMatter)]
public class ImpersonationMigration() : TableMigration
{
    public override void Up()
    {
        AddNumber(FleaMarketTables.ListingRevision, nameof(ListingRevision.ImpersonatedById));
        AddNumber(FleaMarketTables.DealRevision, nameof(DealRevision.ImpersonatedById));
    }
}
