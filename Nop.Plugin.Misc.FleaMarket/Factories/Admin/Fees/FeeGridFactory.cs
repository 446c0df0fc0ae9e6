using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Factories.Fees;
using Nop.Plugin.Misc.FleaMarket.Models.Admin;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Fees;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Fees;

/// <summary>The ledger's two grids and the search above them; the number of statements does not depend on the rows.</summary>
public class FeeGridFactory(
    FeeLedger ledger,
    StatementFactory statements,
    GridNames names,
    GridSearch search,
    PrimaryCurrency prices,
    UserTimeZone times,
    ILocalizationService localization)
{
    public async Task<FeeSearchModel> PrepareAsync(FeeSearchModel model)
    {
        model.SetGridPageSize();
        await search.AddAllAsync(model.AvailableMonths, "");
        foreach (var month in await ledger.MonthsAsync())
            model.AvailableMonths.Add(new(StatementFactory.TitleOf(month), month.ToString()));
        await search.AddAllAsync(model.AvailableKinds, "0");
        await search.AddAsync<FeeKind>(model.AvailableKinds);
        return model;
    }

    public static FeeFilter Filter(FeeSearchModel model) => new()
    {
        SellerId = GridSearch.Chosen(model.SearchSellerId),
        SellerLogin = model.SearchSeller,
        Month = FeeMonth.Parse(model.SearchMonth),
        Kind = Enum.IsDefined((FeeKind)model.SearchKindId) ? (FeeKind)model.SearchKindId : null
    };

    public async Task<GridListModel<FeeRowModel>> RowsAsync(FeeSearchModel model)
    {
        GridSearch.Bound(model);
        var page = await ledger.GetPageAsync(Filter(model), model.Page - 1, model.PageSize);
        var loginOf = await names.LoginsAsync(page.SelectMany(entry => (int[])[entry.SellerId, entry.CustomerId]));
        var rows = new List<FeeRowModel>();
        foreach (var entry in page)
            rows.Add(await RowAsync(entry, loginOf));
        return new GridListModel<FeeRowModel>().PrepareToGrid(model, page, () => rows);
    }

    public async Task<FeeTotalListModel> TotalsAsync(FeeSearchModel model)
    {
        GridSearch.Bound(model);
        var (page, balance) = await ledger.TotalsAsync(Filter(model), model.Page - 1, model.PageSize);
        var loginOf = await names.LoginsAsync(page.Select(total => total.SellerId));
        var rows = new List<FeeTotalRowModel>();
        foreach (var total in page)
            rows.Add(await RowAsync(total, loginOf));
        return new FeeTotalListModel { Balance = await prices.FormatAsync(balance) }.PrepareToGrid(model, page, () => rows);
    }

    private async Task<FeeRowModel> RowAsync(FeeEntry entry, Func<int, string> loginOf) => new()
    {
        Id = entry.Id,
        SellerId = entry.SellerId,
        Seller = loginOf(entry.SellerId),
        Month = entry.FeeMonth.ToString(),
        KindId = entry.KindId,
        Kind = await localization.GetLocalizedEnumAsync(entry.Kind),
        Amount = await prices.FormatAsync(entry.Amount),
        DealId = entry.DealId,
        Text = entry.Text,
        Explanation = await statements.ExplainAsync(entry),
        BookedBy = entry.CustomerId == 0 ? "" : loginOf(entry.CustomerId),
        BookedOn = await times.ShowAsync(entry.CreatedOnUtc)
    };

    private async Task<FeeTotalRowModel> RowAsync(FeeTotal total, Func<int, string> loginOf) => new()
    {
        SellerId = total.SellerId,
        Seller = loginOf(total.SellerId),
        Month = total.Month.ToString(),
        Deals = total.Deals,
        Fees = await prices.FormatAsync(total.Fees),
        Corrections = await prices.FormatAsync(total.Corrections),
        Payments = await prices.FormatAsync(total.Payments),
        Balance = await prices.FormatAsync(total.Balance),
        IsOpen = total.Balance != 0
    };
}
