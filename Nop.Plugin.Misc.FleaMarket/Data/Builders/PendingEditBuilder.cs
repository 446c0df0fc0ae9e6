using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class PendingEditBuilder : NopEntityBuilder<PendingEdit>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(PendingEdit.Content)).AsString(int.MaxValue).NotNullable();
}
