using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Factories.Sellers;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>The sellers' public pages.</summary>
public class SellersController(SellerPages pages) : BaseFleaMarketController
{
    [HttpGet]
    public async Task<IActionResult> Seller(int id, int page = 1, int feedback = 1) =>
        await pages.GetAsync(ControllerContext, id, page, feedback) is { Html.Length: > 0 } written ? View("WrittenPage", written) : NotFound();
}
