using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Pages;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Services.Localization;
using Nop.Services.Stores;
using Nop.Web.Areas.Admin.Factories;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Deals;

/// <summary>The grid of deals and the search above it; the number of statements does not depend on the rows.</summary>
public class DealGridFactory(
    DealQueue queue,
    DealNamesFactory namesFactory,
    PrimaryPrices prices,
    UserTimes times,
    IStoreService stores,
    IBaseAdminModelFactory lists,
    ILocalizationService localization)
{
    private const int MostRows = 500;

    public async Task<DealSearchModel> PrepareAsync(DealSearchModel model)
    {
        model.SetGridPageSize();
        foreach (var status in Enum.GetValues<DealStatus>())
            model.AvailableStatuses.Add(new(await localization.GetLocalizedEnumAsync(status), ((int)status).ToString(CultureInfo.InvariantCulture)));
        await lists.PrepareStoresAsync(model.AvailableStores);
        model.HasOneStore = (await stores.GetAllStoresAsync()).Count == 1;
        return model;
    }

    public async Task<DealGridModel> RowsAsync(DealSearchModel model)
    {
        (model.Start, model.Length) = (Math.Max(0, model.Start), Math.Clamp(model.Length, 1, MostRows));
        var page = await queue.GetPageAsync(await FilterAsync(model), model.Page - 1, model.PageSize);
        var names = await namesFactory.LoadAsync(page.ToList());
        var rows = new List<DealGridRow>();
        foreach (var deal in page)
            rows.Add(await RowAsync(deal, names));
        return new DealGridModel().PrepareToGrid(model, page, () => rows);
    }

    public async Task<DealFilter> FilterAsync(DealSearchModel model)
    {
        var number = DealIdOf(model.SearchText);
        return new()
        {
            Statuses = (model.SearchStatusIds ?? []).Select(id => (DealStatus)id).Where(Enum.IsDefined).ToList(),
            SellerId = Chosen(model.SearchSellerId),
            SellerLogin = model.SearchSeller,
            BuyerId = Chosen(model.SearchBuyerId),
            BuyerLogin = model.SearchBuyer,
            DealId = number,
            Text = number is null ? model.SearchText : null,
            StoreId = Chosen(model.SearchStoreId),
            OnlyAsking = model.SearchAsking,
            BegunFromUtc = await times.ReadAsync(model.SearchFrom),
            BegunBeforeUtc = await times.ReadAsync(model.SearchTo?.Date.AddDays(1))
        };
    }

    private static int? Chosen(int id) => id > 0 ? id : null;

    private static int? DealIdOf(string? text) =>
        text?.Trim() is ['#', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private async Task<DealGridRow> RowAsync(Deal deal, DealNames names) => new()
    {
        Id = deal.Id,
        ListingId = deal.ListingId,
        Listing = deal.ListingName,
        SellerId = deal.SellerId,
        Seller = names.Person(deal.SellerId),
        BuyerId = deal.BuyerId,
        Buyer = names.Person(deal.BuyerId),
        Quantity = deal.Quantity,
        Amount = await prices.FormatAsync(deal.Amount),
        StatusId = deal.StatusId,
        Status = await localization.GetLocalizedEnumAsync(deal.Status),
        Asks = deal.AskedAmount is { } asked ? await AsksAsync(asked) : null,
        Store = names.Store(deal.StoreId),
        BegunOn = await times.ShowAsync(deal.CreatedOnUtc),
        ChangedOn = await times.ShowAsync(deal.UpdatedOnUtc)
    };

    private async Task<string> AsksAsync(decimal amount) => string.Format(
        CultureInfo.CurrentCulture, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Deal.Asks"), await prices.FormatAsync(amount));
}
