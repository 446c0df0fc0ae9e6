using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Deals;

/// <summary>The grid of deals and the search above it; the number of statements does not depend on the rows.</summary>
public class DealGridFactory(
    DealAdminQueries dealQueries,
    GridNames gridNames,
    GridSearch search,
    PrimaryCurrency prices,
    UserTimeZone times,
    ILocalizationService localization)
    : Grid<Deal, DealFilter, DealSearchModel, DealGridRow, DealGridModel>(dealQueries)
{
    public async Task<DealSearchModel> PrepareAsync(DealSearchModel model)
    {
        await search.FillAsync(model);
        await search.AddAsync<DealStatus>(model.AvailableStatuses);
        return model;
    }

    protected override async Task<IReadOnlyList<DealGridRow>> ModelsAsync(IList<Deal> page)
    {
        var names = await DealNames.LoadAsync(gridNames, page);
        var rows = new List<DealGridRow>();
        foreach (var deal in page)
            rows.Add(await RowAsync(deal, names));
        return rows;
    }

    public override async Task<DealFilter> FilterAsync(DealSearchModel model)
    {
        var number = GridSearch.NumberOf(model.SearchText);
        return new()
        {
            Statuses = (model.SearchStatusIds ?? []).Select(id => (DealStatus)id).Where(Enum.IsDefined).ToList(),
            SellerId = GridSearch.Chosen(model.SearchSellerId),
            SellerLogin = model.SearchSeller,
            BuyerId = GridSearch.Chosen(model.SearchBuyerId),
            BuyerLogin = model.SearchBuyer,
            DealId = number,
            Text = number is null ? model.SearchText : null,
            StoreId = GridSearch.Chosen(model.SearchStoreId),
            OnlyAsking = model.SearchAsking,
            BegunFromUtc = await times.ReadAsync(model.SearchFrom),
            BegunBeforeUtc = await times.ReadEndAsync(model.SearchTo)
        };
    }

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
