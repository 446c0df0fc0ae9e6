using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class FeedbackAnswerBuilder : NopEntityBuilder<FeedbackAnswer>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(FeedbackAnswer.Text)).AsString(FeedbackAnswer.LongestText).NotNullable();
}
