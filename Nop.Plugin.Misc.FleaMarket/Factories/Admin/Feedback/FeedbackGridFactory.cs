using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Routes;
using Nop.Plugin.Misc.FleaMarket.Models.Admin;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Areas.Admin.Factories;
using Nop.Web.Framework.Models.Extensions;
using Nop.Web.Framework.Mvc.Routing;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Feedback;

/// <summary>The moderators' grid of feedback and the search above it.</summary>
public class FeedbackGridFactory(
    FeedbackQueue queue,
    FeedbackReader reader,
    ListingPeople people,
    IBaseAdminModelFactory lists,
    IStoreService stores,
    INopUrlHelper urls,
    IDateTimeHelper dates,
    ILocalizationService localization,
    IPermissionService permissions)
{
    private const int MostRows = 500;

    public async Task<FeedbackSearchModel> PrepareAsync(FeedbackSearchModel model)
    {
        model.SetGridPageSize();
        model.AvailableStars.Add(new(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Feedback.AnyStars"), "0"));
        for (var stars = Rating.Fewest; stars < Rating.Most; stars++)
            model.AvailableStars.Add(new($"≤ {stars} ★", stars.ToString(CultureInfo.InvariantCulture)));
        foreach (var shown in Enum.GetValues<CommentShown>())
            model.AvailableHidden.Add(new(await localization.GetLocalizedEnumAsync(shown), ((int)shown).ToString(CultureInfo.InvariantCulture)));
        await lists.PrepareStoresAsync(model.AvailableStores);
        model.HasOneStore = (await stores.GetAllStoresAsync()).Count == 1;
        model.MayModerate = await permissions.AuthorizeAsync(FleaMarketPermissions.Moderate);
        return model;
    }

    public async Task<FeedbackListModel> RowsAsync(FeedbackSearchModel model)
    {
        (model.Start, model.Length) = (Math.Max(0, model.Start), Math.Clamp(model.Length, 1, MostRows));
        var page = await queue.GetPageAsync(await FilterAsync(model), model.Page - 1, model.PageSize);
        var logins = await people.LoginsAsync(PeopleOf(page));
        var rows = new List<FeedbackRowModel>();
        foreach (var given in await reader.FillAsync(page))
            rows.Add(await RowAsync(given, id => logins.GetValueOrDefault(id) ?? $"#{id}"));
        return new FeedbackListModel().PrepareToGrid(model, page, () => rows);
    }

    public async Task<FeedbackFilter> FilterAsync(FeedbackSearchModel model)
    {
        var listing = model.SearchListing?.Trim() ?? "";
        var number = listing.StartsWith('#') && int.TryParse(listing[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : (int?)null;
        return new()
        {
            Text = model.SearchText,
            ListingId = number,
            Name = number is null ? listing : null,
            Login = model.SearchPerson,
            MostStars = model.SearchStars > 0 ? model.SearchStars : null,
            IsHidden = (CommentShown)model.SearchHiddenId switch { CommentShown.Shown => false, CommentShown.Hidden => true, _ => null },
            StoreId = model.SearchStoreId > 0 ? model.SearchStoreId : null,
            GivenFromUtc = await ToUtcAsync(model.SearchFrom),
            GivenBeforeUtc = await ToUtcAsync(model.SearchTo?.Date.AddDays(1))
        };
    }

    /// <summary>Everybody whom these rows name.</summary>
    public static IEnumerable<int> PeopleOf(IEnumerable<DealFeedback> rows) =>
        rows.SelectMany(given => new[] { given.BuyerId, given.SellerId, given.HiddenById }).Where(id => id > 0);

    private async Task<FeedbackRowModel> RowAsync(GivenFeedback given, Func<int, string> loginOf)
    {
        var feedback = given.Feedback;
        return new()
        {
            Id = feedback.Id,
            ListingId = feedback.ListingId,
            Listing = given.Name,
            Url = urls.RouteUrl(PublicRoutes.Seller, new { id = feedback.SellerId }, fragment: FeedbackRoutes.Place),
            AuthorId = feedback.BuyerId,
            Author = loginOf(feedback.BuyerId),
            SellerId = feedback.SellerId,
            Seller = loginOf(feedback.SellerId),
            ProductStars = feedback.ProductStars,
            SellerStars = feedback.SellerStars,
            Text = feedback.Text ?? "",
            Answer = given.Answer?.Text ?? "",
            GivenOn = await dates.ConvertToUserTimeAsync(feedback.CreatedOnUtc, DateTimeKind.Utc),
            IsHidden = feedback.IsHidden,
            HiddenBy = feedback.IsHidden ? loginOf(feedback.HiddenById) : ""
        };
    }

    private async Task<DateTime?> ToUtcAsync(DateTime? local) =>
        local is { } time ? dates.ConvertToUtcTime(time, await dates.GetCurrentTimeZoneAsync()) : null;
}
