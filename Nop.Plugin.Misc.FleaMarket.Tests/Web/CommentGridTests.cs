using System.Text.Json;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

internal class CommentGridTests(StoreDatabase database) : WebTests(database)
{
    private Visitor _administrator = null!;
    private Listing _listing = null!;
    private ListingComment _first = null!;
    private ListingComment _second = null!;

    [OneTimeSetUp]
    public async Task WriteAsync()
    {
        _administrator = await AdministratorAsync();
        _listing = await Scene.ApprovedAsync();
        _first = await Scene.CommentAsync(_listing, "=HYPERLINK(\"first\")");
        _second = await Scene.CommentAsync(_listing, "A second <b>one</b>");
    }

    [OneTimeTearDown]
    public void LogOut() => _administrator.Dispose();

    private async Task<IReadOnlyList<int>> FindAsync(params KeyValuePair<string, string>[] search)
    {
        var answer = await _administrator.PostAsync("/Admin/FleaMarketComment/Rows", [.. Fields.Grid().Where(field => field.Key != "SearchText"), new("SearchListing", $"#{_listing.Id}"), .. search]);
        using var rows = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return rows.RootElement.GetProperty("Data").EnumerateArray().Select(row => row.GetProperty("Id").GetInt32()).ToList();
    }

    private async Task<int> DecideAsync(bool hide, params int[] ids)
    {
        var answer = await _administrator.PostAsync("/Admin/FleaMarketComment/Decide", [.. ids.Select(id => new KeyValuePair<string, string>("ids", $"{id}")), new("hide", $"{hide}")]);
        using var result = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return result.RootElement.GetProperty("Changed").GetInt32();
    }

    [Test]
    public async Task Comments_are_found_by_listing_text_author_and_day()
    {
        var author = await Store.AskAsync((ICustomerService customers) => customers.GetCustomerByIdAsync(_first.AuthorId));
        var today = Store.Clock.Now.ToString("yyyy-MM-dd");

        Assert.That(await FindAsync(), Is.EqualTo(new[] { _second.Id, _first.Id }));
        Assert.That(await FindAsync(new KeyValuePair<string, string>("SearchText", "SECOND")), Is.EqualTo(new[] { _second.Id }));
        Assert.That(await FindAsync(new KeyValuePair<string, string>("SearchAuthor", author.Email[..20])), Is.EqualTo(new[] { _first.Id }));
        Assert.That(await FindAsync(new("SearchFrom", today), new("SearchTo", today)), Has.Count.EqualTo(2));
        Assert.That(await FindAsync(new KeyValuePair<string, string>("SearchTo", Store.Clock.Now.AddDays(-2).ToString("yyyy-MM-dd"))), Is.Empty);
    }

    [Test]
    public async Task Ticked_comments_are_hidden_and_shown_again()
    {
        Assert.That(await DecideAsync(true, _first.Id, _second.Id, _first.Id, 999_999), Is.EqualTo(2));
        Assert.That(await FindAsync(new KeyValuePair<string, string>("SearchHiddenId", "2")), Has.Count.EqualTo(2));
        Assert.That(await FindAsync(new KeyValuePair<string, string>("SearchHiddenId", "1")), Is.Empty);
        Assert.That(await DecideAsync(false, _first.Id, _second.Id), Is.EqualTo(2));
        Assert.That(await DecideAsync(false), Is.Zero);
    }

    [Test]
    public async Task Exported_comments_are_no_formulas()
    {
        var file = await (await _administrator.PostAsync("/Admin/FleaMarketComment/Export", [new("SearchListing", $"#{_listing.Id}")])).Content.ReadAsStringAsync();

        Assert.That(file, Does.Contain("\"'=HYPERLINK(\"\"first\"\")\"").And.Contain("A second <b>one</b>"));
        Assert.That(file.Trim().Split("\r\n"), Has.Length.EqualTo(3));
    }

    [Test]
    public async Task The_listings_grid_counts_comments()
    {
        var answer = await _administrator.PostAsync("/Admin/FleaMarketListing/Rows", [.. Fields.Grid(), new("SearchSellerId", $"{_listing.SellerId}")]);
        using var rows = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.That(rows.RootElement.GetProperty("Data")[0].GetProperty("Comments").GetInt32(), Is.EqualTo(2));
    }
}
