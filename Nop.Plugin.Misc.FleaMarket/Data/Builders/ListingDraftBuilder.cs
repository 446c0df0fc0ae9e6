using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class ListingDraftBuilder : NopEntityBuilder<ListingDraft>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(ListingDraft.Content)).AsString(int.MaxValue).NotNullable();
}
