using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Deals;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Deals;

public class DealCsv(DealAdminQueries dealQueries, GridNames gridNames, PrimaryCurrency prices, UserTimeZone times, ILocalizationService localization)
    : CsvFile<Deal, DealFilter, DealSearchModel, DealLine>(dealQueries, DealColumns.All, times, localization)
{
    protected override async Task<IEnumerable<DealLine>> LinesAsync(IList<Deal> page)
    {
        var (names, currency) = (await DealNames.LoadAsync(gridNames, page), await prices.CodeAsync());
        return page.Select(deal => new DealLine(deal, names, currency));
    }
}
