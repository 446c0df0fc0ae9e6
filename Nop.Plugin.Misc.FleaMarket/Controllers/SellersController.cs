using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Factories.Sellers;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>The sellers' public pages.</summary>
public class SellersController(SellerPageFactory pages) : BaseFleaMarketController
{
    [HttpGet]
    public async Task<IActionResult> Seller(int id, int page = 1, int feedback = 1) =>
        await pages.PrepareAsync(id, page, feedback) is { } model ? View(model) : NotFound();
}
