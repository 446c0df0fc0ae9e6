using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Routes;
using Nop.Plugin.Misc.FleaMarket.Models.Admin;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Areas.Admin.Factories;
using Nop.Web.Framework.Models.Extensions;
using Nop.Web.Framework.Mvc.Routing;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>The moderators' grid of comments and the search above it.</summary>
public class CommentGridFactory(
    CommentQueue queue,
    CommentNamesFactory namesFactory,
    IBaseAdminModelFactory lists,
    IStoreService stores,
    INopUrlHelper urls,
    IDateTimeHelper dates,
    ILocalizationService localization,
    IPermissionService permissions)
{
    private const int MostRows = 500;

    public async Task<CommentSearchModel> PrepareAsync(CommentSearchModel model)
    {
        model.SetGridPageSize();
        foreach (var shown in Enum.GetValues<CommentShown>())
            model.AvailableHidden.Add(new(await localization.GetLocalizedEnumAsync(shown), ((int)shown).ToString(CultureInfo.InvariantCulture)));
        await lists.PrepareStoresAsync(model.AvailableStores);
        model.HasOneStore = (await stores.GetAllStoresAsync()).Count == 1;
        model.MayModerate = await permissions.AuthorizeAsync(FleaMarketPermissions.Moderate);
        return model;
    }

    public async Task<CommentListModel> RowsAsync(CommentSearchModel model)
    {
        (model.Start, model.Length) = (Math.Max(0, model.Start), Math.Clamp(model.Length, 1, MostRows));
        var page = await queue.GetPageAsync(await FilterAsync(model), model.Page - 1, model.PageSize);
        var names = await namesFactory.LoadAsync(page.ToList());
        var rows = new List<CommentRowModel>();
        foreach (var comment in page)
            rows.Add(await RowAsync(comment, names));
        return new CommentListModel().PrepareToGrid(model, page, () => rows);
    }

    public async Task<CommentFilter> FilterAsync(CommentSearchModel model)
    {
        var listing = model.SearchListing?.Trim() ?? "";
        var isNumber = listing.StartsWith('#') && int.TryParse(listing[1..], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return new()
        {
            Text = model.SearchText,
            ListingId = isNumber ? int.Parse(listing[1..], CultureInfo.InvariantCulture) : null,
            ListingName = isNumber ? null : listing,
            AuthorLogin = model.SearchAuthor,
            IsHidden = (CommentShown)model.SearchHiddenId switch { CommentShown.Shown => false, CommentShown.Hidden => true, _ => null },
            StoreId = model.SearchStoreId > 0 ? model.SearchStoreId : null,
            WrittenFromUtc = await ToUtcAsync(model.SearchFrom),
            WrittenBeforeUtc = await ToUtcAsync(model.SearchTo?.Date.AddDays(1))
        };
    }

    private async Task<CommentRowModel> RowAsync(ListingComment comment, CommentNames names) => new()
    {
        Id = comment.Id,
        ListingId = comment.ListingId,
        Listing = names.Listing(comment),
        Url = urls.RouteUrl(PublicRoutes.Listing, new { id = comment.ListingId, comment = comment.Id }, fragment: CommentRoutes.Anchor(comment.Id)),
        AuthorId = comment.AuthorId,
        Author = names.Author(comment),
        IsBySeller = comment.IsBySeller,
        IsAnswer = comment.AnswersId > 0,
        Text = comment.Text,
        WrittenOn = await dates.ConvertToUserTimeAsync(comment.CreatedOnUtc, DateTimeKind.Utc),
        IsHidden = comment.IsHidden,
        HiddenBy = names.HiddenBy(comment)
    };

    private async Task<DateTime?> ToUtcAsync(DateTime? local) =>
        local is { } time ? dates.ConvertToUtcTime(time, await dates.GetCurrentTimeZoneAsync()) : null;
}
