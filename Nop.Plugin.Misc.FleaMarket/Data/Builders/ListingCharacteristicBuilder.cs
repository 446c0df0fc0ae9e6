using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class ListingCharacteristicBuilder : NopEntityBuilder<ListingCharacteristic>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(ListingCharacteristic.Name)).AsString(Characteristic.LongestName).NotNullable()
        .WithColumn(nameof(ListingCharacteristic.Value)).AsString(Characteristic.LongestValue).NotNullable();
}
