using System.Net;
using System.Text.Json;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Web;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>What a journey needs and is not about: log-ins and listings, by the forms that a browser sends and without one.</summary>
internal sealed class Errands(Uri store) : IDisposable
{
    private readonly Dictionary<Account, Visitor> _visitors = [];

    /// <summary>The cookies of somebody who has logged in, as Playwright keeps them; each does so once.</summary>
    public async Task<string> LogInAsync(Account account) => JsonSerializer.Serialize(new
    {
        cookies = (await VisitorAsync(account)).Cookies.Select(cookie => new
        {
            name = cookie.Name, value = cookie.Value, domain = cookie.Domain, path = cookie.Path, httpOnly = cookie.HttpOnly, secure = cookie.Secure, sameSite = "Lax",
            expires = cookie.Expires == default ? -1 : new DateTimeOffset(cookie.Expires).ToUnixTimeSeconds()
        }),
        origins = Array.Empty<object>()
    });

    /// <summary>Offers a unit of the first item that can be sold.</summary>
    /// <returns>The listing's id.</returns>
    /// <param name="more">Fields that the usual form leaves out or fills otherwise.</param>
    public async Task<int> OfferAsync(Account account, string name, params KeyValuePair<string, string>[] more) =>
        await OfferAsync(account, await LinkAsync(await VisitorAsync(account), CompletedOrdersPage.Address, CompletedOrdersPage.SellLink), name, more);

    /// <param name="form">The address of an item's form.</param>
    public async Task<int> OfferAsync(Account account, string form, string name, params KeyValuePair<string, string>[] more)
    {
        var seller = await VisitorAsync(account);
        var usual = Fields.Listing(name, price: 12.5m).Where(field => more.All(other => other.Key != field.Key));
        using var answer = await seller.PostAsync(form, [.. usual, .. more]);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), $"{name} was not offered");
        var listing = await LinkAsync(seller, "/customer/flea-market", ".flea-row a[href*='/flea-market/']", ".flea-row", name);
        return int.Parse(listing.Split('/').First(part => int.TryParse(part, out _)));
    }

    /// <returns>The address of the form of the item with the most units.</returns>
    public async Task<string> FormOfMostUnitsAsync(Account account)
    {
        var seller = await VisitorAsync(account);
        var (form, most) = ("", 0);
        foreach (var link in (await seller.DocumentAsync(CompletedOrdersPage.Address)).QuerySelectorAll(CompletedOrdersPage.SellLink))
        {
            var address = link.GetAttribute("href")!;
            var units = int.Parse((await seller.DocumentAsync(address)).QuerySelector("[name=Quantity]")!.GetAttribute("max")!);
            if (units > most)
                (form, most) = (address, units);
        }
        return form;
    }

    public async Task ApproveAsync(Account moderator, string name)
    {
        var keys = await KeysAsync(moderator, name);
        Assert.That(keys, Has.Count.EqualTo(1), name);
        Assert.That(await DecideAsync(moderator, ListingAction.Approve, null, keys), Is.EqualTo(1), $"{name} was not approved");
    }

    /// <summary>Takes all of a name off sale; what is sold stays.</summary>
    public async Task RemoveAllAsync(Account moderator, string name)
    {
        if (await KeysAsync(moderator, name) is { Count: > 0 } keys)
            await DecideAsync(moderator, ListingAction.Remove, "Tidied up", keys);
    }

    /// <summary>Everybody logs in anew afterwards.</summary>
    public void Forget()
    {
        Dispose();
        _visitors.Clear();
    }

    public void Dispose()
    {
        foreach (var visitor in _visitors.Values)
            visitor.Dispose();
    }

    private async Task<Visitor> VisitorAsync(Account account) =>
        _visitors.TryGetValue(account, out var visitor) ? visitor : _visitors[account] = await Visitor.LogInAsync(store, account.Email, account.Password);

    private static async Task<string> LinkAsync(Visitor visitor, string path, string link, string? around = null, string text = "")
    {
        var page = await visitor.DocumentAsync(path);
        var found = page.QuerySelectorAll(link).FirstOrDefault(one => around is null || one.Closest(around)!.TextContent.Contains(text));
        return found?.GetAttribute("href") ?? throw new InvalidOperationException($"{path} has no {link} for {text}.");
    }

    /// <summary>Listing and revision, as the moderators' grid names them.</summary>
    private async Task<List<string>> KeysAsync(Account moderator, string name)
    {
        using var answer = await (await VisitorAsync(moderator)).PostAsync("/Admin/FleaMarketListing/Rows", Fields.Grid(name));
        using var grid = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return [.. grid.RootElement.GetProperty("Data").EnumerateArray().Select(row => row.GetProperty("Key").GetString()!)];
    }

    private async Task<int> DecideAsync(Account moderator, ListingAction decision, string? reason, List<string> keys)
    {
        using var answer = await (await VisitorAsync(moderator)).PostAsync("/Admin/FleaMarketListing/Decide",
            [new("Decision", $"{decision}"), new("Reason", reason ?? ""), .. keys.Select(key => new KeyValuePair<string, string>("Keys", key))]);
        using var done = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return done.RootElement.GetProperty("Changed").GetInt32();
    }
}
