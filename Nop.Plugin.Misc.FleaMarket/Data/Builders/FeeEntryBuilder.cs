using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class FeeEntryBuilder : NopEntityBuilder<FeeEntry>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(FeeEntry.Occasion)).AsString(FeeEntry.LongestOccasion).NotNullable()
        .WithColumn(nameof(FeeEntry.TariffName)).AsString(Tariff.LongestName).Nullable()
        .WithColumn(nameof(FeeEntry.Text)).AsString(FeeEntry.LongestText).Nullable();
}
