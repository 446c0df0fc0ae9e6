using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Web;
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
    : Grid<Deal, DealFilter, DealSearchModel, DealLine, DealGridRow>(dealQueries, DealColumns.All, search, times, localization)
{
    protected override Task AddChoicesAsync(GridSearch search, DealSearchModel model) => search.AddAsync<DealStatus>(model.AvailableStatuses);

    protected override async Task<IEnumerable<DealLine>> LinesAsync(IList<Deal> page)
    {
        var (names, currency) = (await DealNames.LoadAsync(gridNames, page), await prices.CodeAsync());
        return page.Select(deal => new DealLine(deal, names, currency));
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
            BegunFromUtc = await Times.ReadAsync(model.SearchFrom),
            BegunBeforeUtc = await Times.ReadEndAsync(model.SearchTo)
        };
    }

    protected override async Task<DealGridRow> RowAsync(DealLine line)
    {
        var (deal, names, _) = line;
        return new()
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
            Status = await Localization.GetLocalizedEnumAsync(deal.Status),
            Asks = deal.AskedAmount is { } asked ? await AsksAsync(asked) : null,
            Store = names.Store(deal.StoreId),
            BegunOn = await Times.ShowAsync(deal.CreatedOnUtc),
            ChangedOn = await Times.ShowAsync(deal.UpdatedOnUtc)
        };
    }

    private async Task<string> AsksAsync(decimal amount) => string.Format(
        CultureInfo.CurrentCulture, await Localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Deal.Asks"), await prices.FormatAsync(amount));
}
