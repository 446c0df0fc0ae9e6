using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class ProductSummaryBuilder : NopEntityBuilder<ProductSummary>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(ProductSummary.Reasons)).AsString(int.MaxValue).NotNullable();
}
