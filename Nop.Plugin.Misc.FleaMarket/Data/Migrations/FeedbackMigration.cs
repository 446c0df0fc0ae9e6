using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/22 09:15:00:0000000", "Misc.FleaMarket feedback", MigrationProcessType.Installation)]
public class FeedbackMigration() : TableMigration(
    FleaMarketTables.DealFeedback,
    FleaMarketTables.FeedbackAnswer,
    FleaMarketTables.FeedbackReminder)
{
    public override void Up()
    {
        if (CreateMissing<DealFeedback>(FleaMarketTables.DealFeedback))
        {
            UniqueIndex(FleaMarketTables.DealFeedback, nameof(DealFeedback.DealId));
            Index(FleaMarketTables.DealFeedback, "Seller", nameof(DealFeedback.SellerId), nameof(DealFeedback.StoreId));
            Index(FleaMarketTables.DealFeedback, "Buyer", nameof(DealFeedback.BuyerId));
        }
        if (CreateMissing<FeedbackAnswer>(FleaMarketTables.FeedbackAnswer))
        {
            UniqueIndex(FleaMarketTables.FeedbackAnswer, nameof(FeedbackAnswer.FeedbackId));
            Index(FleaMarketTables.FeedbackAnswer, "Seller", nameof(FeedbackAnswer.SellerId));
        }
        if (CreateMissing<FeedbackReminder>(FleaMarketTables.FeedbackReminder))
            UniqueIndex(FleaMarketTables.FeedbackReminder, nameof(FeedbackReminder.DealId), nameof(FeedbackReminder.Number));
    }
}
