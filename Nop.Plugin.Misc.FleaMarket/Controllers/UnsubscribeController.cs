using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Factories.Searches;
using Nop.Plugin.Misc.FleaMarket.Models.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Digests;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>Stops the daily mails, or those about one thing, for whoever holds the link of one, logged in or not.</summary>
public class UnsubscribeController(
    ICustomerService customers, DigestSubscriptions subscriptions, UnsubscribeFactory models, UnsubscribeTokens tokens) : BaseFleaMarketController
{
    /// <summary>Only asks: mail programs fetch links before anybody reads them.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(int id, string? key, [Bind(Prefix = "")] UnsubscribeQuery about) =>
        await SignedAsync(id, key) is { } customer ? await AskAsync(customer, key, about) : NotFound();

    /// <summary>The key is the proof, so that no cookie is asked for.</summary>
    [HttpPost, IgnoreAntiforgeryToken, ActionName("Index")]
    public async Task<IActionResult> Confirmed(int id, string? key, [Bind(Prefix = "")] UnsubscribeQuery about)
    {
        if (await SignedAsync(id, key) is not { } customer)
            return NotFound();
        if (about.Favourite is { } listingId)
            await subscriptions.StopFavouriteAsync(customer.Id, listingId);
        else if (about.Seller is { } sellerId)
            await subscriptions.StopSellerAsync(customer.Id, sellerId);
        else
            await subscriptions.StopAsync(customer.Id, about.Kind);
        return await AskAsync(customer, key, about);
    }

    private async Task<Customer?> SignedAsync(int id, string? key) =>
        await customers.GetCustomerByIdAsync(id) is { Deleted: false } customer && tokens.Fits(customer, key) ? customer : null;

    private async Task<IActionResult> AskAsync(Customer customer, string? key, UnsubscribeQuery about)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers.CacheControl = "no-store";
        return View("Index", await models.PrepareAsync(customer.Id, key, about));
    }
}
