using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Fees;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Fees;

public class FeeCsv(FeeLedger ledger, GridNames names, PrimaryCurrency prices, UserTimeZone times, ILocalizationService localization)
    : CsvFile<FeeEntry, FeeFilter, FeeSearchModel, FeeLine>(ledger, FeeColumns.All, times, localization)
{
    protected override async Task<IEnumerable<FeeLine>> LinesAsync(IList<FeeEntry> page)
    {
        var loginOf = await names.LoginsAsync(page.SelectMany(entry => (int[])[entry.SellerId, entry.CustomerId]));
        var currency = await prices.CodeAsync();
        return page.Select(entry => new FeeLine(entry, loginOf, currency));
    }
}
