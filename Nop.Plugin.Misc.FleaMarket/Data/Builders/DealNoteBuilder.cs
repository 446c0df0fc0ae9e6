using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class DealNoteBuilder : NopEntityBuilder<DealNote>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(DealNote.Text)).AsString(DealNote.LongestText).NotNullable();
}
