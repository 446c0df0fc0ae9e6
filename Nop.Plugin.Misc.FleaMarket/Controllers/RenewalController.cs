using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Selling;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>Keeps a listing on offer for whoever holds the link of the mail about it, logged in or not.</summary>
public class RenewalController(
    ListingSearch search, ICustomerService customers, SellerListingService selling, RenewalTokens tokens, RenewalFactory forms, CurrentVisitor visitor)
    : BaseFleaMarketController
{
    /// <summary>Only asks: mail programs fetch links before anybody reads them.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(int id, string? key) =>
        await SignedAsync(id, key) is { } listing ? await ShowAsync(listing, key) : NotFound();

    /// <summary>The key is the proof, so that no cookie is asked for.</summary>
    [HttpPost, IgnoreAntiforgeryToken, ActionName("Index")]
    public async Task<IActionResult> Confirmed(int id, string? key)
    {
        if (await SignedAsync(id, key) is not { } listing)
            return NotFound();
        if (!listing.MayBeRenewed)
            return await ShowAsync(listing, key);
        var outcome = await selling.RenewAsync(listing.SellerId, listing.Id);
        return await ShowAsync(outcome.Value ?? listing, key, outcome.Refusals);
    }

    private async Task<Listing?> SignedAsync(int id, string? key) =>
        await search.GetAsync(id) is { } listing && listing.StoreId == await visitor.StoreIdAsync()
            && await customers.GetCustomerByIdAsync(listing.SellerId) is { Deleted: false } seller && tokens.Fits(seller, listing.Id, key) ? listing : null;

    private async Task<IActionResult> ShowAsync(Listing listing, string? key, IEnumerable<ListingRefusal>? refusals = null)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers.CacheControl = "no-store";
        return View("Index", await forms.PrepareAsync(listing, key, refusals));
    }
}
