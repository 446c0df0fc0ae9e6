using Nop.Core.Caching;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>A list asks the database as often for fifty rows as for one; each is asked for the first time.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class StatementTests(StoreDatabase database) : VisitorTests(database)
{
    private const int Many = 50;

    private sealed record Market(Customer Seller, string Word, int LastListingId);

    /// <summary>Whoever offers has read the product; the pages ask for it again.</summary>
    private async Task<Market> MarketAsync(int rows)
    {
        var seller = await Scene.CustomerAsync();
        var word = $"word{Guid.NewGuid():N}";
        var last = 0;
        for (var row = 0; row < rows; row++)
        {
            var offer = await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), Scene.Content() with { Name = $"Coat {word}" });
            last = Scene.Done(await Scene.ApproveAsync(Scene.Done(offer))).Id;
        }
        await Store.AskAsync((IStaticCacheManager cache) => cache.RemoveByPrefixAsync(NopEntityCacheDefaults<Product>.Prefix));
        return new(seller, word, last);
    }

    private async Task SameAsync(Func<Market, Task<int>> statements)
    {
        await statements(await MarketAsync(1));
        var one = await statements(await MarketAsync(1));
        var many = await statements(await MarketAsync(Many));

        Assert.That(many, Is.LessThanOrEqualTo(one));
    }

    private async Task<int> AsSellerAsync(Market market, string path)
    {
        using var seller = await Visitor.LogInAsync(Store.Address, market.Seller);
        await seller.ReadAsync("/customer/info");
        return await seller.StatementsAsync(HttpMethod.Get, path, []);
    }

    [Test]
    public async Task The_section()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.SectionPageSize = Many);
        using var guest = Guest();
        await SameAsync(market => guest.StatementsAsync(HttpMethod.Get, $"/flea-market?q={market.Word}", []));
    }

    [Test]
    public async Task The_section_with_hearts()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.SectionPageSize = Many);
        using var customer = await CustomerAsync();
        await SameAsync(market => customer.StatementsAsync(HttpMethod.Get, $"/flea-market?q={market.Word}", []));
    }

    [Test]
    public async Task A_sellers_page()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.SectionPageSize = Many);
        using var guest = Guest();
        await SameAsync(market => guest.StatementsAsync(HttpMethod.Get, $"/flea-market/sellers/{market.Seller.Id}", []));
    }

    [Test]
    public async Task The_home_page()
    {
        using var guest = Guest();
        await MarketAsync(Many);
        await guest.ReadAsync("/");
        var counts = new List<int>();
        foreach (var rows in (int[])[1, Many])
            await using (await Scene.SettingsAsync(settings => settings.HomePageListings = rows))
            {
                await MarketAsync(1);
                counts.Add(await guest.StatementsAsync(HttpMethod.Get, "/", []));
            }

        Assert.That(counts[1], Is.LessThanOrEqualTo(counts[0]));
    }

    [Test]
    public Task My_flea_market() => SameAsync(market => AsSellerAsync(market, "/customer/flea-market"));

    [Test]
    public Task Completed_orders() => SameAsync(market => AsSellerAsync(market, "/customer/flea-market/completed-orders"));

    [Test]
    public async Task The_moderators_grid()
    {
        using var administrator = await AdministratorAsync();
        await SameAsync(market => administrator.StatementsAsync(HttpMethod.Post, "/Admin/FleaMarketListing/Rows", Fields.Grid(market.Word)));
    }

    [Test]
    public async Task The_export()
    {
        using var administrator = await AdministratorAsync();
        await SameAsync(market => administrator.StatementsAsync(HttpMethod.Post, "/Admin/FleaMarketListing/Export", Fields.Grid(market.Word)));
    }

    [Test]
    public async Task A_feed([Values("google.xml", "yandex.xml", "meta.csv", "listings.json")] string file)
    {
        await using var _ = await Scene.SettingsAsync(settings => (settings.GoogleFeed, settings.YandexFeed, settings.MetaFeed, settings.JsonFeed) = (true, true, true, true));
        using var guest = Guest();
        await SameAsync(_ => guest.StatementsAsync(HttpMethod.Get, $"/flea-market/feeds/{file}", []));
    }

    [Test]
    public async Task The_history()
    {
        using var administrator = await AdministratorAsync();
        var market = await MarketAsync(1);
        var path = $"/Admin/FleaMarketListingEdit/Edit/{market.LastListingId}";
        await administrator.ReadAsync(path);
        var one = await administrator.StatementsAsync(HttpMethod.Get, path, []);
        var listing = await Scene.NowAsync(Scene.Done(await Scene.EditAsync(await ListingAsync(market.LastListingId))));
        for (var entry = 0; entry < Many; entry++)
            listing = Scene.Done(await Scene.EditAsync(listing));

        Assert.That(await administrator.StatementsAsync(HttpMethod.Get, path, []), Is.LessThanOrEqualTo(one));
    }

    private Task<FleaMarket.Domain.Listings.Listing> ListingAsync(int id) =>
        Store.AskAsync((FleaMarket.Services.Searches.ListingSearch catalogue) => catalogue.GetAsync(id))!;
}
