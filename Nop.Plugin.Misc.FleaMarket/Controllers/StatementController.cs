using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Factories.Fees;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>What a seller owes the store, month by month.</summary>
[RegisteredOnly]
public class StatementController(CurrentVisitor visitor, FeeMonths months, StatementFactory statements, FeeCsv csv) : BaseFleaMarketController
{
    [HttpGet]
    public async Task<IActionResult> Index(string? month) => Read(month) is { } wanted
        ? View(await statements.PrepareAsync(new((await visitor.CustomerAsync()).Id, wanted)))
        : NotFound();

    [HttpGet]
    public async Task<IActionResult> Csv(string? month)
    {
        if (Read(month) is not { } wanted)
            return NotFound();
        var filter = new FeeFilter { SellerId = (await visitor.CustomerAsync()).Id, Month = wanted };
        return new CsvFileResult($"flea-market-{wanted}", body => csv.WriteAsync(body, filter));
    }

    private FeeMonth? Read(string? month) => string.IsNullOrEmpty(month) ? months.Current : FeeMonth.Parse(month);
}
