using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Models.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>Stops the mails about saved searches for whoever holds the link of one, logged in or not.</summary>
public class UnsubscribeController(ICustomerService customers, SavedSearches searches, UnsubscribeTokens tokens) : BaseFleaMarketController
{
    /// <summary>Only asks: mail programs fetch links before anybody reads them.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(int id, string? key) =>
        await SignedAsync(id, key) is { } customer ? await AskAsync(customer, key) : NotFound();

    /// <summary>The key is the proof, so that no cookie is asked for.</summary>
    [HttpPost, IgnoreAntiforgeryToken, ActionName("Index")]
    public async Task<IActionResult> Confirmed(int id, string? key)
    {
        if (await SignedAsync(id, key) is not { } customer)
            return NotFound();
        await searches.PauseAllAsync(customer.Id);
        return await AskAsync(customer, key);
    }

    private async Task<Customer?> SignedAsync(int id, string? key) =>
        await customers.GetCustomerByIdAsync(id) is { Deleted: false } customer && tokens.Fits(customer, key) ? customer : null;

    private async Task<IActionResult> AskAsync(Customer customer, string? key)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers.CacheControl = "no-store";
        var active = (await searches.GetAllAsync(customer.Id)).Where(search => !search.IsPaused);
        return View("Index", new UnsubscribeModel { Id = customer.Id, Key = key, Searches = active.Select(search => search.Name).ToList() });
    }
}
