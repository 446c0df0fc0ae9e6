using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Comments;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Framework.Mvc.Routing;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Comments;

/// <summary>The moderators' grid of comments and the search above it.</summary>
public class CommentGridFactory(
    CommentAdminQueries commentQueries,
    CommentNamesFactory namesFactory,
    GridSearch search,
    INopUrlHelper urls,
    UserTimeZone times,
    ILocalizationService localization)
    : Grid<ListingComment, CommentFilter, CommentSearchModel, CommentLine, CommentRowModel>(commentQueries, CommentColumns.All, search, times, localization)
{
    protected override Task AddChoicesAsync(GridSearch search, CommentSearchModel model) => search.AddAsync<CommentShown>(model.AvailableHidden);

    protected override async Task<IEnumerable<CommentLine>> LinesAsync(IList<ListingComment> page)
    {
        var names = await namesFactory.LoadAsync(page);
        return page.Select(comment => new CommentLine(comment, names));
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
            WrittenFromUtc = await Times.ReadAsync(model.SearchFrom),
            WrittenBeforeUtc = await Times.ReadEndAsync(model.SearchTo)
        };
    }

    protected override async Task<CommentRowModel> RowAsync(CommentLine line)
    {
        var (comment, names) = line;
        return new()
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
            WrittenOn = await Times.ShowAsync(comment.CreatedOnUtc),
            IsHidden = comment.IsHidden,
            HiddenBy = names.HiddenBy(comment)
        };
    }
}
