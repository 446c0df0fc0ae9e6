using System.Text.Json;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>What moderators see of flags, and that nobody else sees them.</summary>
internal class FlagPageTests(StoreDatabase database) : WebTests(database)
{
    private const string Noticed = "Contact data or a link in the words";

    private async Task<(Customer Seller, Listing Listing)> FlaggedAsync()
    {
        var seller = await Scene.CustomerAsync();
        return (seller, Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), Scene.Content() with { Description = "Write to <b>me@example.com" })));
    }

    private static async Task<JsonElement> RowAsync(Visitor administrator, Listing listing, string search = "0")
    {
        var answer = await administrator.PostAsync("/Admin/FleaMarketListing/Rows", [.. Fields.Grid(), new("SearchSellerId", $"{listing.SellerId}"), new("SearchFlagId", search)]);
        using var grid = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return grid.RootElement.GetProperty("Data").EnumerateArray().Select(row => row.Clone()).FirstOrDefault();
    }

    [Test]
    public async Task Moderators_see_them_in_the_grid_on_the_listings_page_and_in_the_csv()
    {
        var (_, listing) = await FlaggedAsync();
        using var administrator = await AdministratorAsync();

        var row = await RowAsync(administrator, listing, "10");
        Assert.That(row.GetProperty("Flags").EnumerateArray().Select(flag => flag.GetProperty("Name").GetString()), Is.EqualTo(new[] { "Contact data", "First listing" }));
        Assert.That(row.GetProperty("Waits").GetString(), Does.StartWith("waiting for"));
        Assert.That((await RowAsync(administrator, listing, "2")).ValueKind, Is.EqualTo(JsonValueKind.Undefined), "it has flags");
        var page = await administrator.ReadAsync($"/Admin/FleaMarketListingEdit/Edit/{listing.Id}");
        Assert.That(page, Does.Contain($"{Noticed}: me@example.com").And.Contain("nothing of this seller"));
        var csv = await (await administrator.PostAsync("/Admin/FleaMarketListing/Export", [new("SearchSellerId", $"{listing.SellerId}")])).Content.ReadAsStringAsync();
        Assert.That(csv, Does.Contain("Waiting since").And.Contain($"{Noticed}: me@example.com"));
    }

    [Test]
    public async Task Neither_the_seller_nor_anybody_else_sees_them()
    {
        var (owner, listing) = await FlaggedAsync();
        Scene.Done(await Scene.ApproveAsync(listing));
        using var seller = await Visitor.LogInAsync(Store.Address, owner);
        using var guest = Guest();

        foreach (var page in (string[])["/customer/flea-market", $"/customer/flea-market/{listing.Id}/edit", $"/flea-market/{listing.Id}/winter-coat"])
            Assert.That(await seller.ReadAsync(page), Does.Not.Contain(Noticed).And.Not.Contain("First listing"), page);
        Assert.That(await guest.ReadAsync($"/flea-market/{listing.Id}/winter-coat"), Does.Not.Contain(Noticed));
    }

    [Test]
    public async Task The_grid_asks_the_database_as_often_for_flags_and_objections_as_without()
    {
        var (owner, listing) = await FlaggedAsync();
        using var administrator = await AdministratorAsync();
        var counts = new List<int>();
        foreach (var rows in (int[])[1, 20])
        {
            while (rows > 1 && (await Store.AskAsync((ModerationQueries queue) => queue.GetPageAsync(new() { SellerId = owner.Id }, 0, 50))).Count < rows)
                await Scene.OfferAsync(owner, await Scene.BuyAsync(owner), Scene.Content() with { Description = "me@example.com" });
            for (var time = 0; time < 2; time++)
                counts.Add(await administrator.StatementsAsync(HttpMethod.Post, "/Admin/FleaMarketListing/Rows", [.. Fields.Grid(), new("SearchSellerId", $"{listing.SellerId}")]));
        }
        Assert.That(counts[3], Is.LessThanOrEqualTo(counts[1] + 1), "names of new products are read once more");
    }
}
