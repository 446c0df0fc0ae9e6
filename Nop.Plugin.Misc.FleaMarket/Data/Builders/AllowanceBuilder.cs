using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Limits;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class AllowanceBuilder : NopEntityBuilder<Allowance>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(Allowance.Purpose)).AsString(Allowance.LongestPurpose).NotNullable();
}
