using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/22 06:30:00:0000000", "Misc.FleaMarket text messages", MigrationProcessType.Installation)]
public class SmsMigration() : TableMigration(FleaMarketTables.SmsMessage, FleaMarketTables.SmsAttempt)
{
    public override void Up()
    {
        if (CreateMissing<SmsMessage>(FleaMarketTables.SmsMessage))
        {
            Index(FleaMarketTables.SmsMessage, "Due", nameof(SmsMessage.StatusId), nameof(SmsMessage.NextAttemptOnUtc));
            Index(FleaMarketTables.SmsMessage, "Customer", nameof(SmsMessage.CustomerId));
        }
        if (CreateMissing<SmsAttempt>(FleaMarketTables.SmsAttempt))
            UniqueIndex(FleaMarketTables.SmsAttempt, nameof(SmsAttempt.SmsMessageId), nameof(SmsAttempt.Number));
    }
}
