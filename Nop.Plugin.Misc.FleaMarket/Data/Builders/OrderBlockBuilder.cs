using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class OrderBlockBuilder : NopEntityBuilder<OrderBlock>
{
    public override void MapEntity(CreateTableExpressionBuilder table)
    {
    }
}
