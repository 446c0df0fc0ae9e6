using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class ListingCommentBuilder : NopEntityBuilder<ListingComment>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(ListingComment.Text)).AsString(ListingComment.LongestText).NotNullable();
}
