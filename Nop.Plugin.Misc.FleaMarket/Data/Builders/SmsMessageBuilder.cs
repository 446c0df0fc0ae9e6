using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class SmsMessageBuilder : NopEntityBuilder<SmsMessage>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(SmsMessage.Phone)).AsString(PhoneNumber.LongestE164).NotNullable()
        .WithColumn(nameof(SmsMessage.Text)).AsString(SmsMessage.LongestText).NotNullable();
}
