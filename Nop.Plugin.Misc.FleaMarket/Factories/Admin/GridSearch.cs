using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Models.Admin;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Areas.Admin.Factories;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>What the searches above all grids have in common.</summary>
public class GridSearch(IBaseAdminModelFactory lists, IStoreService stores, ILocalizationService localization, IPermissionService permissions)
{
    private const int MostRows = 500;

    public async Task FillAsync(GridSearchModel model)
    {
        model.SetGridPageSize();
        model.HasOneStore = await AddStoresAsync(model.AvailableStores);
        model.MayModerate = await permissions.AuthorizeAsync(FleaMarketPermissions.Moderate);
    }

    /// <returns>Whether there is one store, so that nobody has a choice.</returns>
    public async Task<bool> AddStoresAsync(IList<SelectListItem> choices)
    {
        await lists.PrepareStoresAsync(choices);
        return (await stores.GetAllStoresAsync()).Count == 1;
    }

    /// <summary>Every value of an enumeration, in words.</summary>
    public async Task<IReadOnlyList<SelectListItem>> AllAsync<T>() where T : struct, Enum
    {
        var choices = new List<SelectListItem>();
        await AddAsync<T>(choices);
        return choices;
    }

    /// <summary>Adds every value of an enumeration, in words.</summary>
    public async Task AddAsync<T>(IList<SelectListItem> choices) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            choices.Add(new(await localization.GetLocalizedEnumAsync(value), Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)));
    }

    public async Task AddAllAsync(IList<SelectListItem> choices, string value) =>
        choices.Add(new(await localization.GetResourceAsync("Admin.Common.All"), value));

    /// <summary>Keeps what was posted for a page within what a page may be.</summary>
    public static void Bound(BaseSearchModel model) =>
        (model.Start, model.Length) = (Math.Max(0, model.Start), Math.Clamp(model.Length, 1, MostRows));

    /// <returns>Null for what was not chosen.</returns>
    public static int? Chosen(int id) => id > 0 ? id : null;

    /// <returns>The number that was typed after #; null for a text.</returns>
    public static int? NumberOf(string? typed) =>
        typed?.Trim() is ['#', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
