using Nop.Core.Caching;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Security;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Feedback;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>Guests are shown again what was written once, until something that it shows is another.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class KeptPageTests(StoreDatabase database) : VisitorTests(database)
{
    /// <summary>Three units at 40, of a product that costs 100 new.</summary>
    private sealed record Stall(Customer Seller, Listing Listing, string Section, string Page, string SellersPage)
    {
        public string[] Lists => ["/", Section, SellersPage];

        public string[] All => [.. Lists, Page];
    }

    private async Task<Stall> OpenAsync()
    {
        var (seller, word) = (await Scene.CustomerAsync(), $"word{Guid.NewGuid():N}");
        var item = await Scene.BuyAsync(seller, 3);
        var content = Scene.Content(3) with { Name = $"Coat {word}", Price = 40 };
        var listing = Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(seller, item, content))));
        using var guest = Guest();
        var page = (await guest.GetAsync($"/flea-market/{listing.Id}")).Headers.Location!.ToString();
        return new(seller, listing, $"/flea-market?q={word}", page, $"/flea-market/sellers/{seller.Id}");
    }

    /// <summary>As an administrator's pages do: the row and its events.</summary>
    private Task ChangeAsync<T>(int id, Action<T> change) where T : Core.BaseEntity => Store.AskAsync(async (IRepository<T> rows) =>
    {
        var row = await rows.GetByIdAsync(id);
        change(row);
        await rows.UpdateAsync(row);
    });

    private Task InsertAsync<T>(T row) where T : Core.BaseEntity => Store.AskAsync((IRepository<T> rows) => rows.InsertAsync(row));

    private Task<int> IdAsync<T>(Func<T, bool> which) where T : Core.BaseEntity => Store.AskAsync((IRepository<T> rows) => Task.FromResult(rows.Table.AsEnumerable().First(which).Id));

    private static async Task<string> KeptAsync(Visitor visitor, string page)
    {
        await visitor.ReadAsync(page);
        await visitor.ReadAsync(page);
        return await visitor.ReadAsync(page);
    }

    private static Task<int> StatementsAsync(Visitor visitor, string page) => visitor.StatementsAsync(HttpMethod.Get, page, []);

    private static async Task<int> EmptiestAsync(Visitor visitor)
    {
        await KeptAsync(visitor, "/cart");
        return await StatementsAsync(visitor, "/cart");
    }

    private async Task ShowsAsync(string text, Func<Task> change, params string[] pages)
    {
        using var guest = Guest();
        foreach (var page in pages)
            Assert.That(await KeptAsync(guest, page), Does.Not.Contain(text), page);
        await change();
        foreach (var page in pages)
            Assert.That(await guest.ReadAsync(page), Does.Contain(text), page);
    }

    private async Task ShowsNoMoreAsync(string text, Func<Task> change, params string[] pages)
    {
        using var guest = Guest();
        foreach (var page in pages)
            Assert.That(await KeptAsync(guest, page), Does.Contain(text), page);
        await change();
        foreach (var page in pages)
            Assert.That(await guest.ReadAsync(page), Does.Not.Contain(text), page);
    }

    [Test]
    public async Task A_page_that_is_kept_asks_the_database_for_no_more_than_the_emptiest()
    {
        var stall = await OpenAsync();
        using var guest = Guest();
        var emptiest = await EmptiestAsync(guest);

        foreach (var (page, own) in ((string, int)[])[(stall.Section, 0), (stall.SellersPage, 0), (stall.Page, 1)])
        {
            await KeptAsync(guest, page);
            Assert.That(await StatementsAsync(guest, page), Is.LessThanOrEqualTo(emptiest + own), page);
        }
    }

    [Test]
    public async Task A_price_shows_at_once()
    {
        var stall = await OpenAsync();
        await ShowsAsync("$37.41", async () => Scene.Done(await Scene.CorrectAsync(stall.Listing, Scene.Content(3) with { Name = stall.Listing.Name, Price = 37.41m })), stall.All);
    }

    [Test]
    public async Task Units_that_are_sold_are_gone_at_once()
    {
        var stall = await OpenAsync();
        await ShowsAsync("Available: 2", async () => Scene.Done(await Scene.SellAsync(stall.Listing)), stall.Section, stall.SellersPage, stall.Page);
    }

    [Test]
    public async Task A_listing_that_goes_is_gone_at_once()
    {
        var stall = await OpenAsync();
        await ShowsNoMoreAsync(stall.Page, async () => Scene.Done(await Scene.WithdrawAsync(stall.Listing)), stall.Lists);
        using var guest = Guest();
        Assert.That((int)(await guest.GetAsync(stall.Page)).StatusCode, Is.EqualTo(404));
    }

    [Test]
    public async Task A_listing_that_nobody_sees_yet_leaves_the_pages_alone()
    {
        var stall = await OpenAsync();
        var bought = await Scene.BuyAsync(stall.Seller);
        using var guest = Guest();
        foreach (var page in stall.Lists)
            await KeptAsync(guest, page);
        var emptiest = await EmptiestAsync(guest);

        await Scene.OfferedAsync(stall.Seller, bought);

        Assert.That(await StatementsAsync(guest, stall.SellersPage), Is.LessThanOrEqualTo(emptiest));
    }

    [Test]
    public async Task A_search_is_not_written_anew_for_a_listing_that_it_does_not_show()
    {
        var (stall, other) = (await OpenAsync(), await OpenAsync());
        using var guest = Guest();
        await KeptAsync(guest, stall.Section);
        var emptiest = await EmptiestAsync(guest);

        Scene.Done(await Scene.WithdrawAsync(other.Listing));

        const int whole = 1, longer = 1;
        Assert.That(await StatementsAsync(guest, stall.Section), Is.EqualTo(emptiest + whole + longer));
        Assert.That(await StatementsAsync(guest, stall.Section), Is.EqualTo(emptiest));
    }

    /// <summary>A minute is the longest, however often the market moves.</summary>
    [Test]
    public async Task What_no_event_tells_shows_after_a_minute_of_moves()
    {
        var (stall, other) = (await OpenAsync(), await OpenAsync());
        using var guest = Guest();
        await KeptAsync(guest, stall.Section);
        await Store.AskAsync(async (IRepository<Listing> listings) =>
        {
            var listing = await listings.GetByIdAsync(stall.Listing.Id);
            listing.Write(Scene.Content(3) with { Name = $"{stall.Listing.Name} anew" });
            await listings.UpdateAsync(listing, false);
        });
        Scene.Done(await Scene.SellAsync(other.Listing));
        Assert.That(await guest.ReadAsync(stall.Section), Does.Not.Contain(" anew"));

        Store.Clock.Move(TimeSpan.FromMinutes(1));
        Scene.Done(await Scene.SellAsync(other.Listing));

        Assert.That(await guest.ReadAsync(stall.Section), Does.Contain(" anew"));
    }

    /// <summary>What is asked for narrows the cards, not the counts beside them.</summary>
    [Test]
    public async Task Counts_are_those_of_now_where_the_listings_shown_are_the_same()
    {
        var (stall, color) = (await OpenAsync(), $"Color{Guid.NewGuid():N}");
        await OfferAsync(color);
        var hidden = await OfferAsync($"not {color}");

        await ShowsNoMoreAsync($"not {color} (1)", async () => Scene.Done(await Scene.WithdrawAsync(hidden)), $"{stall.Section}&with=Color:{color}");

        async Task<Listing> OfferAsync(string inColor)
        {
            var content = Scene.Content() with { Name = stall.Listing.Name, Characteristics = [new("Color", inColor)] };
            return Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(stall.Seller, await Scene.BuyAsync(stall.Seller), content))));
        }
    }

    [Test]
    public async Task A_product_shows_as_it_is_now()
    {
        var stall = await OpenAsync();
        var id = stall.Listing.ProductId;
        await ShowsAsync("Anorak of the year", () => ChangeAsync<Product>(id, product => product.Name = "Anorak of the year"), stall.Page);
        await ShowsAsync("$123.45", () => ChangeAsync<Product>(id, product => product.Price = 123.45m), stall.All);
        await ShowsAsync("$111.11", () => InsertAsync(new TierPrice { ProductId = id, Quantity = 1, Price = 111.11m }), stall.All);
        await ShowsNoMoreAsync("$111.11", () => ChangeAsync<Product>(id, product => product.Published = false), stall.All);
    }

    /// <summary>The store's own menu names it, too.</summary>
    [Test]
    public async Task A_category_shows_as_it_is_called_now()
    {
        var stall = await OpenAsync();
        var category = new Category { Name = "Coats of a kind", Published = true, CreatedOnUtc = Store.Clock.Now, UpdatedOnUtc = Store.Clock.Now };
        await InsertAsync(category);
        using var guest = Guest();
        Assert.That(await OfferedAsync(), Has.None.EqualTo(category.Name));

        await InsertAsync(new ProductCategory { CategoryId = category.Id, ProductId = stall.Listing.ProductId });
        Assert.That(await OfferedAsync(), Has.Some.EqualTo(category.Name));
        await ChangeAsync<Category>(category.Id, saved => saved.Name = "Anoraks of a kind");
        Assert.That(await OfferedAsync(), Has.Some.EqualTo("Anoraks of a kind").And.None.EqualTo(category.Name));
        await ChangeAsync<Category>(category.Id, saved => saved.Published = false);
        Assert.That(await OfferedAsync(), Has.None.EqualTo("Anoraks of a kind"));

        async Task<IEnumerable<string>> OfferedAsync()
        {
            var offered = (await guest.DocumentAsync(stall.Section)).QuerySelectorAll("#flea-category option").Select(option => option.TextContent).ToList();
            await KeptAsync(guest, stall.Section);
            return offered;
        }
    }

    [Test]
    public async Task A_text_shows_as_it_is_now()
    {
        var stall = await OpenAsync();
        var id = await IdAsync<LocaleStringResource>(text => text.ResourceName.Equals("Plugins.Misc.FleaMarket.StorePhoto", StringComparison.OrdinalIgnoreCase) && text.LanguageId == 1);
        var before = "";
        await ShowsAsync("Picture of ours", () => ChangeAsync<LocaleStringResource>(id, text => (before, text.ResourceValue) = (text.ResourceValue, "Picture of ours")), stall.Lists);
        await ShowsNoMoreAsync("Picture of ours", () => ChangeAsync<LocaleStringResource>(id, text => text.ResourceValue = before), stall.Lists);
    }

    [Test]
    public async Task A_setting_is_in_force_at_once()
    {
        var stall = await OpenAsync();
        IAsyncDisposable? before = null;
        await ShowsNoMoreAsync("flea-heart", async () => before = await Scene.SettingsAsync(settings => settings.AllowFavourites = false), stall.All);
        await ShowsAsync("flea-heart", async () => await before!.DisposeAsync(), stall.All);
    }

    [Test]
    public async Task A_currency_is_written_as_it_is_now()
    {
        var stall = await OpenAsync();
        var id = await IdAsync<Currency>(currency => currency.CurrencyCode == "USD");
        await ShowsAsync("40.00 dollars", () => ChangeAsync<Currency>(id, currency => currency.CustomFormatting = "0.00 dollars"), stall.All);
        await ShowsNoMoreAsync("40.00 dollars", () => ChangeAsync<Currency>(id, currency => currency.CustomFormatting = ""), stall.All);
    }

    [Test]
    public async Task Prices_new_are_shown_to_those_who_may_see_prices()
    {
        var stall = await OpenAsync();
        var permission = await IdAsync<PermissionRecord>(record => record.SystemName == StandardPermission.PublicStore.DISPLAY_PRICES);
        var role = await IdAsync<CustomerRole>(role => role.SystemName == NopCustomerDefaults.GuestsRoleName);
        await ShowsNoMoreAsync("$100.00", () => MapAsync(async rows =>
            await rows.DeleteAsync(await rows.GetByIdAsync(rows.Table.Single(row => row.PermissionRecordId == permission && row.CustomerRoleId == role).Id))), stall.All);
        await ShowsAsync("$100.00", () => MapAsync(rows => rows.InsertAsync(new PermissionRecordCustomerRoleMapping { PermissionRecordId = permission, CustomerRoleId = role })), stall.All);

        async Task MapAsync(Func<IRepository<PermissionRecordCustomerRoleMapping>, Task> change)
        {
            await Store.AskAsync(change);
            await Store.AskAsync((IStaticCacheManager cache) => cache.RemoveByPrefixAsync(NopEntityCacheDefaults<PermissionRecord>.Prefix));
        }
    }

    /// <summary>nopCommerce writes the roles first, and knows of them from the moment on that it updates the permission.</summary>
    [Test]
    public async Task Pages_that_are_written_between_the_roles_of_a_permission_and_the_permission_are_old()
    {
        var stall = await OpenAsync();
        var permission = await IdAsync<PermissionRecord>(record => record.SystemName == StandardPermission.PublicStore.DISPLAY_PRICES);
        var role = await IdAsync<CustomerRole>(role => role.SystemName == NopCustomerDefaults.GuestsRoleName);
        var mapping = await IdAsync<PermissionRecordCustomerRoleMapping>(row => row.PermissionRecordId == permission && row.CustomerRoleId == role);
        await ShowsNoMoreAsync("$100.00", () => MapAsync(async rows => await rows.DeleteAsync(await rows.GetByIdAsync(mapping), false)), stall.All);
        await ShowsAsync("$100.00", () => MapAsync(rows => rows.InsertAsync(new PermissionRecordCustomerRoleMapping { PermissionRecordId = permission, CustomerRoleId = role }, false)), stall.All);

        async Task MapAsync(Func<IRepository<PermissionRecordCustomerRoleMapping>, Task> change)
        {
            await Store.AskAsync(change);
            await Store.AskAsync((IStaticCacheManager cache) => cache.RemoveByPrefixAsync(NopEntityCacheDefaults<PermissionRecord>.Prefix));
            await ChangeAsync<PermissionRecord>(permission, _ => { });
        }
    }

    [Test]
    public async Task A_comment_shows_at_once_and_is_hidden_at_once()
    {
        var stall = await OpenAsync();
        var id = 0;
        await ShowsAsync("Is it warm in winter", async () => id = (await Scene.CommentAsync(stall.Listing, "Is it warm in winter")).Id, stall.Page);
        await ShowsNoMoreAsync("Is it warm in winter", () => Store.AskAsync((CommentModeration comments) => comments.ModerateAsync(Scene.Moderator, [id], true)), stall.Page);
    }

    [Test]
    public async Task Feedback_shows_at_once()
    {
        var stall = await OpenAsync();
        var feedback = new FeedbackScene(Store, Scene);
        var given = (await feedback.GivenAsync(FeedbackScene.Rating(text: "Earlier"), stall.Listing)).Feedback;
        await ShowsNoMoreAsync("Earlier", () => feedback.HideAsync(given), stall.SellersPage);
        await ShowsAsync("Earlier", () => feedback.HideAsync(given, false), stall.SellersPage);
        await ShowsAsync("As described", () => feedback.GivenAsync(FeedbackScene.Rating(text: "As described"), stall.Listing), stall.SellersPage);
    }

    [Test]
    public async Task A_seller_is_called_as_the_seller_is_called_now()
    {
        var stall = await OpenAsync();
        var name = $"Ann{Guid.NewGuid():N}";
        await ShowsAsync(name, () => Store.AskAsync(async (ICustomerService customers) =>
        {
            var seller = await customers.GetCustomerByIdAsync(stall.Seller.Id);
            (seller.FirstName, seller.Username) = (name, name);
            await customers.UpdateCustomerAsync(seller);
        }), stall.Page, stall.SellersPage);
        await Scene.BanAsync(stall.Seller.Id);
        using var guest = Guest();
        Assert.That((int)(await guest.GetAsync(stall.SellersPage)).StatusCode, Is.EqualTo(404));
    }

    [Test]
    public async Task Nobody_is_shown_what_is_a_customers_own()
    {
        const string Button = "data-flea-switch";
        var stall = await OpenAsync();
        using var guest = Guest();
        using var buyer = await CustomerAsync();
        using var seller = await Visitor.LogInAsync(Store.Address, stall.Seller);
        foreach (var page in stall.All)
        {
            Assert.That(await KeptAsync(guest, page), Does.Not.Contain(Button), page);
            Assert.That(await KeptAsync(buyer, page), Does.Contain(Button), page);
            Assert.That(await guest.ReadAsync(page), Does.Not.Contain(Button), page);
        }
        Assert.That(await KeptAsync(seller, stall.Page), Does.Contain("flea-own"));
        Assert.That(await guest.ReadAsync(stall.Page), Does.Not.Contain("flea-own"));
    }

    [Test]
    public async Task Many_who_ask_at_once_are_shown_the_same()
    {
        var stall = await OpenAsync();
        var guests = Enumerable.Range(0, 12).Select(_ => Guest()).ToList();
        await KeptAsync(guests[0], stall.Section);
        Scene.Done(await Scene.SellAsync(stall.Listing));

        var answers = await Task.WhenAll(guests.Select(guest => guest.ReadAsync(stall.Section)));

        Assert.That(answers, Has.All.Contain("Available: 2"));
        guests.ForEach(guest => guest.Dispose());
    }
}
