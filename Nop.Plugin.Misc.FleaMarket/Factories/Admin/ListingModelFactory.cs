using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core.Domain.Directory;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Models.Admin;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Directory;
using Nop.Services.Localization;
using Nop.Services.Media;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>Fills the edit popup.</summary>
public class ListingModelFactory(
    ListingLines lines,
    ListingNamesFactory namesFactory,
    HistoryFactory history,
    ModerationReasons reasons,
    IPictureService pictures,
    ICurrencyService currencies,
    CurrencySettings currencySettings,
    ILocalizationService localization,
    IPermissionService permissions)
{
    private const int PhotoSize = 300;

    public async Task<ListingModel> PrepareAsync(Listing listing)
    {
        var shown = await lines.CharacteristicsAsync(listing.Id);
        return new()
        {
            Id = listing.Id,
            Revision = listing.Revision,
            Name = listing.Name,
            Description = listing.Description,
            ConditionId = listing.ConditionId,
            LineNames = shown.Select(line => (string?)line.Name).ToList(),
            LineValues = shown.Select(line => (string?)line.Value).ToList(),
            Price = listing.Price,
            Quantity = listing.Quantity,
            Info = await InfoAsync(listing)
        };
    }

    /// <summary>The listing as it is now, with what was typed beside it.</summary>
    public async Task<ListingModel> PrepareOvertakenAsync(Listing listing, ListingContent typed)
    {
        var model = await PrepareAsync(listing);
        var now = listing.Content(await lines.CharacteristicsAsync(listing.Id));
        model.Info.NotSaved = await history.ChangesAsync(FieldChange.Between(now, typed.Trimmed(), false));
        return model;
    }

    public async Task<ListingInfoModel> InfoAsync(Listing listing)
    {
        var names = await namesFactory.LoadAsync([listing]);
        var currency = await currencies.GetCurrencyByIdAsync(currencySettings.PrimaryStoreCurrencyId);
        return new()
        {
            Name = listing.Name,
            Status = listing.Status,
            StatusText = await localization.GetLocalizedEnumAsync(listing.Status),
            StatusReason = listing.StoreReason is { } reason ? await localization.GetLocalizedEnumAsync(reason) : listing.Reason,
            SellerId = listing.SellerId,
            Seller = names.Seller(listing),
            ProductId = listing.ProductId,
            Product = names.Product(listing),
            OrderId = listing.OrderId,
            OrderNumber = names.Order(listing),
            Store = names.Store(listing),
            CurrencyCode = currency.CurrencyCode,
            PhotoUrl = await PhotoUrlAsync(listing, PhotoSize),
            FullPhotoUrl = await PhotoUrlAsync(listing, 0),
            Contact = listing.Contact,
            ForAggregators = listing.ForAggregators,
            Open = await OpenAsync(listing),
            Conditions = await ConditionsAsync(),
            Reasons = await reasons.TextsAsync(),
            History = await history.PrepareAsync(listing.Id)
        };
    }

    private async Task<IReadOnlyList<ListingAction>> OpenAsync(Listing listing) =>
        await permissions.AuthorizeAsync(FleaMarketPermissions.Moderate) ? ListingMoves.OpenTo(ListingActor.Moderator, listing) : [];

    private async Task<string?> PhotoUrlAsync(Listing listing, int size) =>
        listing.PictureId > 0 ? await pictures.GetPictureUrlAsync(listing.PictureId, size) : null;

    private async Task<IReadOnlyList<SelectListItem>> ConditionsAsync()
    {
        var items = new List<SelectListItem>();
        foreach (var condition in Enum.GetValues<ItemCondition>())
            items.Add(new(await localization.GetLocalizedEnumAsync(condition), ((int)condition).ToString(CultureInfo.InvariantCulture)));
        return items;
    }
}
