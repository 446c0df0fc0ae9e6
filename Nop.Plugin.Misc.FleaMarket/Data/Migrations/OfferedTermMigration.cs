using Nop.Data.Extensions;
using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>Search terms say where and since when their listing is on offer. A table without that is made anew; <see cref="OfferedIndexMigration"/> fills it.</summary>
[NopMigration("2026/11/30 11:00:00:0000000", "Misc.FleaMarket search terms of what is on offer", MigrationProcessType.NoMatter)]
public class OfferedTermMigration : TableMigration
{
    private const string Table = FleaMarketTables.ListingSearchTerm;

    public override void Up()
    {
        if (HasColumn(Table, nameof(ListingSearchTerm.OfferedOnUtc)))
            return;
        Delete.Table(Table);
        Create.TableFor<ListingSearchTerm>();
    }
}
