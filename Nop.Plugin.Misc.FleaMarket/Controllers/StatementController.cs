using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Factories.Fees;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Pages;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>What a seller owes the store, month by month.</summary>
[RegisteredOnly]
public class StatementController(Visitor visitor, FeeMonths months, StatementFactory statements, FeeCsv csv) : BaseFleaMarketController
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
        var seller = await visitor.CustomerAsync();
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=flea-market-{wanted}.csv";
        await csv.WriteAsync(Response.Body, new() { SellerId = seller.Id, Month = wanted });
        return new EmptyResult();
    }

    private FeeMonth? Read(string? month) => string.IsNullOrEmpty(month) ? months.Current : FeeMonth.Parse(month);
}
