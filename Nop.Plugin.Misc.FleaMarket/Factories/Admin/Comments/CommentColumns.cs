using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Comments;
using Nop.Web.Framework.Models.DataTables;
using static Nop.Plugin.Misc.FleaMarket.FleaMarketDefaults;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Comments;

public sealed record CommentLine(ListingComment Comment, CommentNames Names);

/// <summary>The columns of comments, in the order of the grid and of the CSV.</summary>
public static class CommentColumns
{
    public static IReadOnlyList<GridColumn<CommentSearchModel, CommentLine>> All { get; } =
    [
        new("") { Grid = search => GridTable.Ticks(nameof(CommentRowModel.Id), "FleaMarketComments.tick", search.MayModerate) },
        new($"{ResourcePrefix}.Admin.Comment.Csv.Id") { Csv = line => line.Comment.Id },
        new($"{ResourcePrefix}.Admin.Comment.Csv.ListingId") { Csv = line => line.Comment.ListingId },
        new($"{ResourcePrefix}.Admin.Comment.Listing")
        {
            Grid = _ => new(nameof(CommentRowModel.Listing)) { Width = "150", ClassName = "flea-market-listing", Render = new RenderCustom("FleaMarketComments.listing") },
            Csv = line => line.Names.Listing(line.Comment.ListingId)
        },
        new($"{ResourcePrefix}.Admin.Comment.Author")
        {
            Grid = _ => new(nameof(CommentRowModel.Author)) { Width = "150", Render = new RenderCustom("FleaMarketComments.author") },
            Csv = line => line.Names.Login(line.Comment.AuthorId)
        },
        new($"{ResourcePrefix}.Admin.Comment.Csv.Answers") { Csv = line => line.Comment.AnswersId > 0 ? line.Comment.AnswersId : null },
        new($"{ResourcePrefix}.Admin.Comment.Text")
        {
            Grid = _ => new(nameof(CommentRowModel.Text)) { Render = new RenderCustom("FleaMarketComments.text") },
            Csv = line => line.Comment.Text
        },
        new($"{ResourcePrefix}.Admin.Comment.Written")
        {
            Grid = _ => new(nameof(CommentRowModel.WrittenOn)) { Width = "95", Render = GridTable.Time },
            Csv = line => line.Comment.CreatedOnUtc
        },
        new($"{ResourcePrefix}.Admin.Fields.Status")
        {
            Grid = _ => new(nameof(CommentRowModel.IsHidden)) { Width = "120", Render = new RenderCustom("FleaMarketComments.state") }
        },
        new($"{ResourcePrefix}.Admin.Comment.Csv.HiddenBy") { Csv = line => line.Names.HiddenBy(line.Comment) },
        new($"{ResourcePrefix}.Admin.Fields.Actions")
        {
            Grid = _ => new(nameof(CommentRowModel.Url)) { Width = "80", ClassName = NopColumnClassDefaults.CenterAll, Render = new RenderCustom("FleaMarketComments.buttons") }
        }
    ];
}
