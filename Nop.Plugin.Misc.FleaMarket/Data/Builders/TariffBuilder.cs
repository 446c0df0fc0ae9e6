using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class TariffBuilder : NopEntityBuilder<Tariff>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(Tariff.Name)).AsString(Tariff.LongestName).NotNullable();
}
