using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class ListingSearchTermBuilder : NopEntityBuilder<ListingSearchTerm>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(ListingSearchTerm.Rest)).AsString(SearchCode.MaxRest).NotNullable();
}
