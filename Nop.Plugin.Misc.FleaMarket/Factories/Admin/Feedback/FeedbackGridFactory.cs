using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Comments;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
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
    : Grid<DealFeedback, FeedbackFilter, FeedbackSearchModel, FeedbackRowModel, FeedbackListModel>(feedbackAdminQueries)
{
    public async Task<FeedbackSearchModel> PrepareAsync(FeedbackSearchModel model)
    {
        await search.FillAsync(model);
        model.AvailableStars.Add(new(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Feedback.AnyStars"), "0"));
        for (var stars = Rating.Fewest; stars < Rating.Most; stars++)
            model.AvailableStars.Add(new($"≤ {stars} ★", stars.ToString(CultureInfo.InvariantCulture)));
        await search.AddAsync<CommentShown>(model.AvailableHidden);
        return model;
    }

    protected override async Task<IReadOnlyList<FeedbackRowModel>> ModelsAsync(IList<DealFeedback> page)
    {
        var loginOf = await names.LoginsAsync(PeopleOf(page));
        var rows = new List<FeedbackRowModel>();
        foreach (var given in await feedbackQueries.FillAsync(page))
            rows.Add(await RowAsync(given, loginOf));
        return rows;
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
            GivenFromUtc = await times.ReadAsync(model.SearchFrom),
            GivenBeforeUtc = await times.ReadEndAsync(model.SearchTo)
        };
    }

    /// <summary>Everybody whom these rows name.</summary>
    public static IEnumerable<int> PeopleOf(IEnumerable<DealFeedback> rows) =>
        rows.SelectMany(given => new[] { given.BuyerId, given.SellerId, given.HiddenById });

    private async Task<FeedbackRowModel> RowAsync(GivenFeedback given, Func<int, string> loginOf)
    {
        var feedback = given.Feedback;
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
            GivenOn = await times.ShowAsync(feedback.CreatedOnUtc),
            IsHidden = feedback.IsHidden,
            HiddenBy = feedback.IsHidden ? loginOf(feedback.HiddenById) : ""
        };
    }
}
