using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Flags;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class PhotoHashBuilder : NopEntityBuilder<PhotoHash>
{
    public override void MapEntity(CreateTableExpressionBuilder table)
    {
    }
}
