using System.Net;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Web;
using Nop.Services.Catalog;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>Two programs on one database and one Redis: what is done on one is at once so on the other, whatever both have kept.</summary>
public class WebFarmTests
{
    private const string MyMarket = "/customer/flea-market", Favourites = $"{MyMarket}/favourites", Feed = "/flea-market/feeds/google.xml";

    private readonly TemporaryDirectory _data = new();
    private RedisServer _redis = null!;
    private InProcessStore _watcher = null!;
    private StoreProcess _first = null!, _second = null!;

    private Scene Scene => new(_watcher);

    private DealScene Deals => new(_watcher, Scene);

    /// <summary>Whoever is concerned, logged in to one of the programs.</summary>
    private sealed record Branch(Visitor Guest, Visitor Seller, Visitor Buyer, Visitor Moderator) : IDisposable
    {
        public static async Task<Branch> OpenAsync(StoreProcess store, Customer seller, Customer buyer) => new(
            Visitor.Guest(store.Address), await Visitor.LogInAsync(store.Address, seller), await Visitor.LogInAsync(store.Address, buyer),
            await Visitor.LogInAsync(store.Address, "admin@example.com", "Market-1"));

        public Visitor For(Access access) => access switch
        {
            Access.Everybody => Guest,
            Access.Registered or Access.BuyerOfDeal or Access.BuyerOfListing => Buyer,
            Access.Staff or Access.Moderator => Moderator,
            _ => Seller
        };

        public void Dispose()
        {
            foreach (var visitor in (Visitor[])[Guest, Seller, Buyer, Moderator])
                visitor.Dispose();
        }
    }

    /// <summary>Three units of a name of their own, seen in both programs.</summary>
    private sealed record Stall(Listing Listing, Branch First, Branch Second) : IDisposable
    {
        public string Path => $"/flea-market/{Listing.Id}/";

        public IReadOnlyList<string> PublicPages => ["/", "/flea-market", $"/flea-market?q={Listing.Name}", $"/flea-market/sellers/{Listing.SellerId}"];

        public Branch[] Both => [First, Second];

        /// <summary>Until every page comes out of the cache.</summary>
        public async Task WarmAsync()
        {
            foreach (var branch in (Branch[])[.. Both, .. Both])
            {
                foreach (var page in PublicPages.Append(Feed))
                    await branch.Guest.ReadAsync(page);
                foreach (var person in (Visitor[])[branch.Seller, branch.Buyer])
                    foreach (var page in (string[])[.. PublicPages, "/order/history", MyMarket, Favourites, $"{MyMarket}/sales", $"{MyMarket}/purchases"])
                        await person.ReadAsync(page);
                await branch.Moderator.ReadAsync("/Admin");
            }
        }

        public async Task<IEnumerable<string>> PagesWithAsync(Branch branch, string text)
        {
            var with = new List<string>();
            foreach (var page in PublicPages)
                if ((await branch.Guest.ReadAsync(page)).Contains(text))
                    with.Add(page);
            return with;
        }

        public async Task DecideAsync(Branch branch, ListingAction decision, int revision)
        {
            var answer = await branch.Moderator.PostAsync("/Admin/FleaMarketListing/Decide", [new("Decision", $"{decision}"), new("Reason", ""), new("Keys", $"{Listing.Id}:{revision}")]);
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("\"Changed\":1"));
        }

        public void Dispose()
        {
            First.Dispose();
            Second.Dispose();
        }
    }

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var database = (await TestRun.CreateDatabaseAsync(StoreDatabase.PostgreSql))!;
        _redis = await RedisServer.StartAsync();
        _watcher = await InProcessStore.JoinAsync(database, _data["store"], _redis.ConnectionString);
        _watcher.Activate();
        _ = await Scene.SettingsAsync(settings => settings.GoogleFeed = true);
        _first = await StoreProcess.StartAsync(database, _data["store"], redis: _redis.ConnectionString);
        _second = await StoreProcess.StartAsync(database, _data["store"], redis: _redis.ConnectionString);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        foreach (var part in (IAsyncDisposable?[])[_second, _first, _watcher, _redis])
            if (part is not null)
                await part.DisposeAsync();
        _data.Dispose();
    }

    [Test]
    public async Task A_listing_is_there_and_gone_on_both_at_once()
    {
        using var stall = await OpenAsync(approved: false);
        await stall.WarmAsync();
        var waiting = await WaitingAsync(stall.Second);
        Assert.That(await stall.PagesWithAsync(stall.Second, stall.Path), Is.Empty);

        await stall.DecideAsync(stall.First, ListingAction.Approve, stall.Listing.Revision);

        Assert.That(await stall.PagesWithAsync(stall.Second, stall.Path), Is.EqualTo(stall.PublicPages));
        Assert.That(await stall.Second.Guest.ReadAsync(Feed), Does.Contain(stall.Path));
        Assert.That(await WaitingAsync(stall.Second), Is.EqualTo(waiting - 1));
        await stall.WarmAsync();

        var answer = await stall.Second.Seller.PostAsync($"{MyMarket}/{stall.Listing.Id}/withdraw", []);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await stall.PagesWithAsync(stall.First, stall.Path), Is.Empty);
        Assert.That(await stall.First.Guest.ReadAsync(Feed), Does.Not.Contain(stall.Path));
    }

    [Test]
    public async Task A_price_that_is_changed_is_changed_on_both_at_once()
    {
        using var stall = await OpenAsync();
        await stall.WarmAsync();
        Assert.That(await stall.PagesWithAsync(stall.First, "$41.17"), Is.Empty);

        var answer = await stall.Second.Seller.PostAsync($"{MyMarket}/{stall.Listing.Id}/edit", Fields.Listing(stall.Listing.Name, stall.Listing.Revision, 41.17m, 3));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await answer.Content.ReadAsStringAsync());
        await stall.WarmAsync();
        await stall.DecideAsync(stall.First, ListingAction.Approve, (await Scene.NowAsync(stall.Listing)).Revision);

        foreach (var branch in stall.Both)
            Assert.That(await stall.PagesWithAsync(branch, "$41.17"), Is.EqualTo(stall.PublicPages));
    }

    [Test]
    public async Task Units_that_are_sold_are_sold_on_both_at_once()
    {
        using var stall = await OpenAsync();
        await stall.WarmAsync();

        await SellAsync(stall.First, 2);
        Assert.That(await stall.Second.Seller.ReadAsync($"{MyMarket}/{stall.Listing.Id}/sold"), Does.Not.Contain("max=\"3\""));
        Assert.That(await stall.PagesWithAsync(stall.Second, stall.Path), Is.EqualTo(stall.PublicPages));
        Assert.That((await stall.Second.Guest.DocumentAsync($"/flea-market/sellers/{stall.Listing.SellerId}")).Body!.TextContent, Does.Match(@"Sold\D*2"));
        await stall.WarmAsync();
        await SellAsync(stall.Second, 1);

        Assert.That(await stall.PagesWithAsync(stall.First, stall.Path), Is.Empty);

        async Task SellAsync(Branch branch, int units) => Assert.That(
            (await branch.Seller.PostAsync($"{MyMarket}/{stall.Listing.Id}/sold", [new("units", $"{units}")])).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task What_waits_for_somebody_is_counted_on_both_at_once()
    {
        using var stall = await OpenAsync();
        await stall.WarmAsync();
        Assert.That((await CountAsync(stall.Second.Seller, "/sales"), await CountAsync(stall.First.Buyer, "/purchases")), Is.EqualTo(("", "")));

        var asked = await stall.First.Buyer.PostAsync($"/flea-market/buy/{stall.Listing.Id}", Fields.Request());
        Assert.That(asked.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await asked.Content.ReadAsStringAsync());
        Assert.That(await CountAsync(stall.Second.Seller, "/sales"), Is.EqualTo("1"));
        var deal = asked.Headers.Location!.ToString();
        await stall.WarmAsync();

        await stall.Second.Seller.PostAsync($"{deal}/messages", [new("text", "It is still here.")]);
        Assert.That(await CountAsync(stall.First.Buyer, "/purchases"), Is.EqualTo("1"));
        Assert.That(await stall.First.Buyer.ReadAsync(deal), Does.Contain("It is still here."));
        Assert.That(await CountAsync(stall.Second.Buyer, "/purchases"), Is.Empty);

        await stall.First.Buyer.PostAsync($"/flea-market/{stall.Listing.Id}/favourite", []);
        Assert.That(await stall.Second.Buyer.ReadAsync(Favourites), Does.Contain(stall.Listing.Name));
        Assert.That(await stall.Second.Seller.ReadAsync(MyMarket), Does.Contain("Favourite of customers: 1"));
    }

    [Test]
    public async Task A_setting_is_changed_and_a_feed_the_same_on_both()
    {
        using var stall = await OpenAsync();
        await stall.WarmAsync();

        var answers = await Task.WhenAll(stall.Both.Select(branch => branch.Guest.GetAsync(Feed)));
        Assert.That(answers[1].Headers.ETag, Is.EqualTo(answers[0].Headers.ETag).And.Not.Null);
        Assert.That(answers[1].Content.Headers.LastModified, Is.EqualTo(answers[0].Content.Headers.LastModified).And.Not.Null);

        await using (await Scene.SettingsAsync(settings => settings.GoogleFeed = false))
            foreach (var branch in stall.Both)
                Assert.That((await branch.Guest.GetAsync(Feed)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        _ = await Scene.SettingsAsync(settings => settings.GoogleFeed = true);
    }

    [Test]
    public async Task What_guests_are_shown_again_is_new_on_both_at_once()
    {
        using var stall = await OpenAsync();
        var page = (await stall.First.Guest.GetAsync($"/flea-market/{stall.Listing.Id}")).Headers.Location!.ToString();
        await KeepAsync("Is it warm enough");
        await Scene.CommentAsync(stall.Listing, "Is it warm enough");
        await ShownAsync("Is it warm enough");

        await KeepAsync("Parka of the year");
        await _watcher.AskAsync(async (IProductService products) =>
        {
            var product = await products.GetProductByIdAsync(stall.Listing.ProductId);
            (product.Name, product.Price) = ("Parka of the year", 177.7m);
            await products.UpdateProductAsync(product);
        });
        await ShownAsync("Parka of the year");
        foreach (var branch in stall.Both)
            Assert.That(await stall.PagesWithAsync(branch, "$177.70"), Is.EqualTo(stall.PublicPages));

        async Task KeepAsync(string textToCome)
        {
            await stall.WarmAsync();
            foreach (var branch in (Branch[])[.. stall.Both, .. stall.Both])
                Assert.That(await branch.Guest.ReadAsync(page), Does.Not.Contain(textToCome));
        }

        async Task ShownAsync(string text)
        {
            foreach (var branch in stall.Both)
                Assert.That(await branch.Guest.ReadAsync(page), Does.Contain(text));
        }
    }

    /// <summary>The first to ask keeps what it found, the others read it.</summary>
    [Test]
    public async Task Every_page_of_the_plugin_answers_from_what_the_other_has_kept()
    {
        using var stall = await OpenAsync();
        var asked = await stall.First.Buyer.PostAsync($"/flea-market/buy/{stall.Listing.Id}", Fields.Request());
        var deal = int.Parse(asked.Headers.Location!.ToString().Split('/').Last());
        var ids = new RouteIds(stall.Listing.Id, stall.Listing.OrderItemId, (await Scene.CommentAsync(stall.Listing)).Id, await Scene.SearchAsync(stall.Listing.SellerId), deal);

        foreach (var route in PluginRoute.All.Where(route => route.Method == "GET" && route.Access != Access.Everybody))
            foreach (var branch in (Branch[])[.. stall.Both, .. stall.Both])
            {
                using var answer = await branch.For(route.Access).GetAsync(route.For(ids));
                Assert.That((int)answer.StatusCode, Is.EqualTo(route.Allowed), route.Path);
            }
        foreach (var page in (string[])[.. stall.PublicPages, (await stall.First.Guest.GetAsync($"/flea-market/{stall.Listing.Id}")).Headers.Location!.ToString(), "/sitemap", Feed])
            foreach (var branch in (Branch[])[.. stall.Both, .. stall.Both])
                await branch.Guest.ReadAsync(page);
    }

    /// <summary>Of a seller who has a page, as another listing has been public.</summary>
    private async Task<Stall> OpenAsync(bool approved = true)
    {
        var (seller, buyer) = (await Scene.CustomerAsync(), await Scene.CustomerAsync());
        Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        var content = Scene.Content(3) with { Name = $"Coat{Guid.NewGuid():N}" };
        var listing = Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller, 3), content));
        if (approved)
            listing = Scene.Done(await Scene.ApproveAsync(listing));
        return new(listing, await Branch.OpenAsync(_first, seller, buyer), await Branch.OpenAsync(_second, seller, buyer));
    }

    private static async Task<string> CountAsync(Visitor visitor, string tab) =>
        (await visitor.DocumentAsync("/order/history")).QuerySelector($"[data-flea-order-tabs] a[href$='{MyMarket}{tab}'] .flea-count")?.FirstChild?.TextContent ?? "";

    /// <summary>Listings on moderation, as the menu of the back office says.</summary>
    private static async Task<int> WaitingAsync(Branch branch)
    {
        var entry = (await branch.Moderator.DocumentAsync("/Admin")).QuerySelector("a[href$='/Admin/FleaMarketListing/List']")!.TextContent;
        return int.Parse("0" + string.Concat(entry.Where(char.IsAsciiDigit)));
    }
}
