using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Comments;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Web.Framework.Mvc.Routing;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Comments;

/// <summary>The moderators' grid of comments and the search above it.</summary>
public class CommentGridFactory(
    CommentAdminQueries commentQueries,
    CommentNamesFactory namesFactory,
    GridSearch search,
    INopUrlHelper urls,
    UserTimeZone times)
    : Grid<ListingComment, CommentFilter, CommentSearchModel, CommentRowModel, CommentListModel>(commentQueries)
{
    public async Task<CommentSearchModel> PrepareAsync(CommentSearchModel model)
    {
        await search.FillAsync(model);
        await search.AddAsync<CommentShown>(model.AvailableHidden);
        return model;
    }

    protected override async Task<IReadOnlyList<CommentRowModel>> ModelsAsync(IList<ListingComment> page)
    {
        var names = await namesFactory.LoadAsync(page);
        var rows = new List<CommentRowModel>();
        foreach (var comment in page)
            rows.Add(await RowAsync(comment, names));
        return rows;
    }

    public override async Task<CommentFilter> FilterAsync(CommentSearchModel model)
    {
        var number = GridSearch.NumberOf(model.SearchListing);
        return new()
        {
            Text = model.SearchText,
            ListingId = number,
            ListingName = number is null ? model.SearchListing?.Trim() : null,
            AuthorLogin = model.SearchAuthor,
            IsHidden = (CommentShown)model.SearchHiddenId switch { CommentShown.Shown => false, CommentShown.Hidden => true, _ => null },
            StoreId = GridSearch.Chosen(model.SearchStoreId),
            WrittenFromUtc = await times.ReadAsync(model.SearchFrom),
            WrittenBeforeUtc = await times.ReadEndAsync(model.SearchTo)
        };
    }

    private async Task<CommentRowModel> RowAsync(ListingComment comment, CommentNames names) => new()
    {
        Id = comment.Id,
        ListingId = comment.ListingId,
        Listing = names.Listing(comment.ListingId),
        Url = urls.RouteUrl(FleaMarketRoutes.Listing, new { id = comment.ListingId, comment = comment.Id }, fragment: PageAnchors.Comment(comment.Id)),
        AuthorId = comment.AuthorId,
        Author = names.Login(comment.AuthorId),
        IsBySeller = comment.IsBySeller,
        IsAnswer = comment.AnswersId > 0,
        Text = comment.Text,
        WrittenOn = await times.ShowAsync(comment.CreatedOnUtc),
        IsHidden = comment.IsHidden,
        HiddenBy = names.HiddenBy(comment)
    };
}
