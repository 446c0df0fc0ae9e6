using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>Numbers the searches of a customer by their ids. Goes on where it was broken off.</summary>
[NopMigration("2026/11/28 19:22:17:0000000", "Misc.FleaMarket numbers of saved searches", MigrationProcessType.NoMatter)]
public class SearchNumberMigration() : TableMigration
{
    private const string Table = FleaMarketTables.SavedSearch;
    private const string Number = nameof(SavedSearch.NumberByCustomer);
    private const string Failed = nameof(SavedSearch.HasFailed);

    public override void Up()
    {
        if (HasUniqueIndex(Table))
            return;
        AddSwitch(Table, Failed);
        AddNumber(Table, Number);
        NumberById(Table, Number);
        UniqueIndex(Table, nameof(SavedSearch.CustomerId), Number);
    }
}
