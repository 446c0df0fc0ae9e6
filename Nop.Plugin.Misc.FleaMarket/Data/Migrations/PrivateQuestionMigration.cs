using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>Of listings that are there nobody was asked, so they take no questions in private until their sellers say so.</summary>
[NopMigration("2026/11/29 13:10:00:0000000", "Misc.FleaMarket private questions", MigrationProcessType.NoMatter)]
public class PrivateQuestionMigration() : TableMigration
{
    public override void Up()
    {
        AddSwitch(FleaMarketTables.Listing, nameof(Listing.TakesPrivateQuestions));
    }
}
