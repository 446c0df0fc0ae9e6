using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>
/// Numbers the deals of a buyer on a listing. nopCommerce runs a migration's statements one by one, so one that was broken off
/// goes on where it was.
/// </summary>
[NopMigration("2026/11/27 02:00:00:0000000", "Misc.FleaMarket numbers of deals", MigrationProcessType.NoMatter)]
public class DealSlotMigration() : TableMigration
{
    private const string Table = FleaMarketTables.Deal;
    private const string Number = nameof(Deal.NumberByBuyer);

    public override void Up()
    {
        if (HasUniqueIndex(Table))
            return;
        AddNumber(Table, Number);
        NumberById(Table, Number);
        UniqueIndex(Table, nameof(Deal.ListingId), nameof(Deal.BuyerId), Number);
    }
}
