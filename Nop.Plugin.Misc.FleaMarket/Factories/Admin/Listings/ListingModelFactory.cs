using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Localization;
using Nop.Services.Media;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>Fills the edit popup.</summary>
public class ListingModelFactory(
    PendingEdits pendingEdits,
    ProposalFactory proposals,
    ListingNamesFactory namesFactory,
    HistoryFactory history,
    ModerationReasons reasons,
    IPictureService pictures,
    PrimaryCurrency prices,
    ILocalizationService localization,
    IPermissionService permissions)
{
    private const int PhotoSize = 300;

    public async Task<ListingModel> PrepareAsync(Listing listing)
    {
        var shown = await pendingEdits.LatestAsync(listing);
        return new()
        {
            Id = listing.Id,
            Revision = listing.Revision,
            Name = shown.Name,
            Description = shown.Description,
            ConditionId = (int)shown.Condition,
            LineNames = shown.Characteristics.Select(line => (string?)line.Name).ToList(),
            LineValues = shown.Characteristics.Select(line => (string?)line.Value).ToList(),
            Price = shown.Price,
            Quantity = shown.Quantity,
            Info = await InfoAsync(listing)
        };
    }

    /// <summary>The listing as it is now, with what was typed beside it.</summary>
    public async Task<ListingModel> PrepareOvertakenAsync(Listing listing, ListingContent typed)
    {
        var model = await PrepareAsync(listing);
        var now = await pendingEdits.LatestAsync(listing);
        model.Info.NotSaved = await history.ChangesAsync(FieldChange.Between(now, typed.Trimmed() with { Photos = now.Photos }));
        return model;
    }

    public async Task<ListingInfoModel> InfoAsync(Listing listing)
    {
        var names = await namesFactory.LoadAsync([listing]);
        var shown = await pendingEdits.LatestAsync(listing);
        return new()
        {
            Name = listing.Name,
            Status = listing.Status,
            StatusText = await localization.GetLocalizedEnumAsync(listing.Status),
            StatusReason = listing.StoreReason is { } reason ? await localization.GetLocalizedEnumAsync(reason) : listing.Reason,
            Refund = names.PartialRefund(listing) is { } refund ? await prices.FormatAsync(refund) : null,
            SellerId = listing.SellerId,
            Seller = names.Seller(listing),
            ProductId = listing.ProductId,
            Product = names.Product(listing),
            OrderId = listing.OrderId,
            OrderNumber = names.Order(listing),
            Store = names.Store(listing),
            CurrencyCode = await prices.CodeAsync(),
            PhotoUrl = await PhotoUrlAsync(shown.Photos.FirstOrDefault(), PhotoSize),
            FullPhotoUrl = await PhotoUrlAsync(shown.Photos.FirstOrDefault(), 0),
            Contact = shown.Contact,
            ForAggregators = shown.ForAggregators,
            Open = await OpenAsync(listing),
            Conditions = await ConditionsAsync(),
            Reasons = await reasons.TextsAsync(),
            Proposal = await proposals.PrepareAsync(listing),
            History = await history.PrepareAsync(listing.Id)
        };
    }

    private async Task<IReadOnlyList<ListingAction>> OpenAsync(Listing listing) =>
        await permissions.AuthorizeAsync(FleaMarketPermissions.Moderate) ? ListingMoves.OpenTo(ListingActor.Moderator, listing) : [];

    private async Task<string?> PhotoUrlAsync(int pictureId, int size) =>
        pictureId > 0 ? await pictures.GetPictureUrlAsync(pictureId, size) : null;

    private async Task<IReadOnlyList<SelectListItem>> ConditionsAsync()
    {
        var items = new List<SelectListItem>();
        foreach (var condition in Enum.GetValues<ItemCondition>())
            items.Add(new(await localization.GetLocalizedEnumAsync(condition), ((int)condition).ToString(CultureInfo.InvariantCulture)));
        return items;
    }
}
