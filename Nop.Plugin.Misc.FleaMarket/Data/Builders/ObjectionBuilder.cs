using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class ObjectionBuilder : NopEntityBuilder<Objection>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(Objection.Text)).AsString(Objection.LongestText).Nullable()
        .WithColumn(nameof(Objection.Answer)).AsString(Objection.LongestText).Nullable();
}
