using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Comments;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Framework.Mvc.Routing;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Feedback;

/// <summary>The moderators' grid of feedback and the search above it.</summary>
public class FeedbackGridFactory(
    FeedbackAdminQueries feedbackAdminQueries,
    FeedbackQueries feedbackQueries,
    GridNames names,
    GridSearch search,
    INopUrlHelper urls,
    UserTimeZone times,
    ILocalizationService localization)
    : Grid<DealFeedback, FeedbackFilter, FeedbackSearchModel, FeedbackLine, FeedbackRowModel>(feedbackAdminQueries, FeedbackColumns.All, search, times, localization)
{
    protected override async Task AddChoicesAsync(GridSearch search, FeedbackSearchModel model)
    {
        model.AvailableStars.Add(new(await Localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Feedback.AnyStars"), "0"));
        for (var stars = Rating.Fewest; stars < Rating.Most; stars++)
            model.AvailableStars.Add(new($"≤ {stars} ★", stars.ToString(CultureInfo.InvariantCulture)));
        await search.AddAsync<CommentShown>(model.AvailableHidden);
    }

    protected override async Task<IEnumerable<FeedbackLine>> LinesAsync(IList<DealFeedback> page)
    {
        var loginOf = await names.LoginsAsync(page.SelectMany(given => (int[])[given.BuyerId, given.SellerId, given.HiddenById]));
        return (await feedbackQueries.FillAsync(page)).Select(given => new FeedbackLine(given, loginOf));
    }

    public override async Task<FeedbackFilter> FilterAsync(FeedbackSearchModel model)
    {
        var number = GridSearch.NumberOf(model.SearchListing);
        return new()
        {
            Text = model.SearchText,
            ListingId = number,
            Name = number is null ? model.SearchListing?.Trim() : null,
            Login = model.SearchPerson,
            MostStars = GridSearch.Chosen(model.SearchStars),
            IsHidden = (CommentShown)model.SearchHiddenId switch { CommentShown.Shown => false, CommentShown.Hidden => true, _ => null },
            StoreId = GridSearch.Chosen(model.SearchStoreId),
            GivenFromUtc = await Times.ReadAsync(model.SearchFrom),
            GivenBeforeUtc = await Times.ReadEndAsync(model.SearchTo)
        };
    }

    protected override async Task<FeedbackRowModel> RowAsync(FeedbackLine line)
    {
        var (feedback, given, loginOf) = (line.Feedback, line.Given, line.LoginOf);
        return new()
        {
            Id = feedback.Id,
            ListingId = feedback.ListingId,
            Listing = given.Name,
            Url = urls.RouteUrl(FleaMarketRoutes.Seller, new { id = feedback.SellerId }, fragment: PageAnchors.Feedback),
            AuthorId = feedback.BuyerId,
            Author = loginOf(feedback.BuyerId),
            SellerId = feedback.SellerId,
            Seller = loginOf(feedback.SellerId),
            ProductStars = feedback.ProductStars,
            SellerStars = feedback.SellerStars,
            Text = feedback.Text ?? "",
            Answer = given.Answer?.Text ?? "",
            GivenOn = await Times.ShowAsync(feedback.CreatedOnUtc),
            IsHidden = feedback.IsHidden,
            HiddenBy = feedback.IsHidden ? loginOf(feedback.HiddenById) : ""
        };
    }
}
