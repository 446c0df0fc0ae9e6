using System.Net;
using AngleSharp.Dom;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Favourites;
using Nop.Plugin.Misc.FleaMarket.Services.Following;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Favourites;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

internal class FavouritePageTests(StoreDatabase database) : WebTests(database)
{
    private const string Page = "/customer/flea-market/favourites";

    private FavouriteScene Favourites => new(Store, Scene);

    private Task<string> KeyAsync(Customer customer) =>
        Store.AskAsync((UnsubscribeTokens keys) => Task.FromResult(keys.Of(customer)));

    private Task<bool> IsFavouriteAsync(Customer customer, Listing listing) => Store.AskAsync(async (FavouriteListings favourites) =>
        (await favourites.AmongAsync(customer.Id, [listing.Id])).Count > 0);

    private static string? PressedOf(IDocument page) => page.QuerySelector(".flea-heart")?.GetAttribute("aria-pressed");

    [Test]
    public async Task A_heart_is_pressed_and_released_where_it_stands_without_a_script()
    {
        var listing = await Scene.ApprovedAsync();
        var customer = await Scene.CustomerAsync();
        using var visitor = await Visitor.LogInAsync(Store.Address, customer);
        var section = $"/flea-market/sellers/{listing.SellerId}";
        Assert.That(PressedOf(await visitor.DocumentAsync(section)), Is.EqualTo("false"));

        var answer = await visitor.PostAsync($"/flea-market/{listing.Id}/favourite", []);

        Assert.That((answer.StatusCode, answer.Headers.Location!.ToString()), Is.EqualTo((HttpStatusCode.Redirect, $"/flea-market/{listing.Id}")));
        Assert.That(PressedOf(await visitor.DocumentAsync(section)), Is.EqualTo("true"));
        Assert.That((await visitor.DocumentAsync(Page)).QuerySelector(".flea-row__name")!.TextContent, Is.EqualTo(listing.Name));
        await visitor.PostAsync($"/flea-market/{listing.Id}/favourite/remove", []);
        Assert.That(await IsFavouriteAsync(customer, listing), Is.False);
    }

    [Test]
    public async Task A_guest_comes_back_to_the_heart_after_logging_in_and_nothing_changes_by_reading()
    {
        var listing = await Scene.ApprovedAsync();
        var customer = await Scene.CustomerAsync();
        var path = $"/flea-market/{listing.Id}/favourite";
        using var guest = Guest();
        Assert.That((await guest.DocumentAsync($"/flea-market/sellers/{listing.SellerId}")).QuerySelector(".flea-heart")!.GetAttribute("href"), Is.EqualTo(path));

        var answer = await guest.GetAsync(path);
        using var visitor = await Visitor.LogInAsync(Store.Address, customer);
        var asked = await visitor.DocumentAsync(path);

        Assert.That(Uri.UnescapeDataString(answer.Headers.Location!.ToString()), Does.Contain("login").And.Contain(path));
        Assert.That(asked.QuerySelector("form[data-flea-asked]")!.GetAttribute("action"), Is.EqualTo(path));
        Assert.That(await IsFavouriteAsync(customer, listing), Is.False);
    }

    [Test]
    public async Task Own_listings_have_no_heart_but_say_how_many_like_them_and_never_who()
    {
        var (seller, listing) = await SellerAsync();
        var reader = await Favourites.ReaderAsync(listing);
        using (seller)
            foreach (var path in (string[])["/customer/flea-market", $"/flea-market/{listing.Id}/winter-coat"])
            {
                var page = await seller.ReadAsync(path);
                Assert.That(page, Does.Contain("Favourite of customers: 1").And.Not.Contain(reader.Email).And.Not.Contain("data-flea-switch=\"listing-"));
            }
    }

    [Test]
    public async Task What_is_no_longer_on_offer_is_said_in_plain_words_without_what_nobody_has_moderated()
    {
        var (sold, edited, removed) = (await Scene.ApprovedAsync(), await Scene.ApprovedAsync(), await Scene.ApprovedAsync());
        var reader = await Favourites.ReaderAsync(sold, edited, removed);
        Scene.Done(await Scene.SellAsync(sold));
        Scene.Done(await Scene.EditAsync(edited, Scene.Content() with { Name = "Nobody has seen this" }));
        Scene.Done(await Scene.RemoveAsync(removed));
        using var visitor = await Visitor.LogInAsync(Store.Address, reader);

        var page = await visitor.ReadAsync(Page);

        Assert.That(page, Does.Contain("Sold.").And.Contain("Not on offer at the moment").And.Contain("No longer on offer.").And.Not.Contain("Nobody has seen this"));
        foreach (var listing in (Listing[])[sold, edited, removed])
        {
            Assert.That(page, Does.Not.Contain($"href=\"/flea-market/{listing.Id}"));
            await visitor.PostAsync($"/flea-market/{listing.Id}/favourite/remove", []);
        }
        Assert.That(await visitor.ReadAsync(Page), Does.Contain("No favourites yet"));
    }

    [Test]
    public async Task The_page_asks_the_database_as_often_for_many_as_for_few()
    {
        await FirstAsync(2);
        var few = await FirstAsync(2);

        Assert.That(await FirstAsync(12), Is.LessThanOrEqualTo(few));

        async Task<int> FirstAsync(int count)
        {
            var customer = await Scene.CustomerAsync();
            for (var number = 0; number < count; number++)
            {
                var listing = await Scene.ApprovedAsync();
                await Favourites.AddAsync(customer, listing);
                await Favourites.FollowAsync(customer, listing.SellerId);
                if (number % 2 == 0)
                    Scene.Done(await Scene.WithdrawAsync(listing));
            }
            using var visitor = await Visitor.LogInAsync(Store.Address, customer);
            await visitor.ReadAsync("/customer/info");
            return await visitor.StatementsAsync(HttpMethod.Get, Page, []);
        }
    }

    [Test]
    public async Task There_are_pages_and_one_that_is_not_there_is_the_last()
    {
        var listings = new List<Listing>();
        for (var number = 0; number < 13; number++)
            listings.Add(await Scene.ApprovedAsync());
        using var visitor = await Visitor.LogInAsync(Store.Address, await Favourites.ReaderAsync([.. listings]));

        var (first, beyond) = (await visitor.DocumentAsync(Page), await visitor.DocumentAsync($"{Page}?page=99"));

        Assert.That((first.QuerySelectorAll(".flea-row").Length, beyond.QuerySelectorAll(".flea-row").Length), Is.EqualTo((12, 1)));
    }

    [Test]
    public async Task A_refusal_for_being_too_many_is_said()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.MostFavouritesPerCustomer = 1);
        var listing = await Scene.ApprovedAsync();
        using var visitor = await Visitor.LogInAsync(Store.Address, await Favourites.ReaderAsync(await Scene.ApprovedAsync()));

        await visitor.PostAsync($"/flea-market/{listing.Id}/favourite", []);

        Assert.That(await visitor.ReadAsync(Page), Does.Contain("You cannot have more favourites"));
    }

    [Test]
    public async Task Nothing_is_offered_where_the_store_has_neither_favourites_nor_followers()
    {
        await using var _ = await Scene.SettingsAsync(settings => (settings.AllowFavourites, settings.MostFollowedSellersPerCustomer) = (false, 0));
        var listing = await Scene.ApprovedAsync();
        using var visitor = await CustomerAsync();

        var page = await visitor.ReadAsync($"/flea-market/sellers/{listing.SellerId}");

        Assert.That(page, Does.Not.Contain("flea-heart\"").And.Not.Contain("flea-follow\""));
        Assert.That(await visitor.ReadAsync("/customer/flea-market"), Does.Not.Contain(Page));
        Assert.That((await visitor.GetAsync(Page)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await visitor.PostAsync($"/flea-market/{listing.Id}/favourite", [])).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await visitor.PostAsync($"/flea-market/sellers/{listing.SellerId}/follow", [])).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_seller_is_followed_from_the_page_and_after_a_purchase_and_stands_on_the_list()
    {
        var deal = await new DealScene(Store, Scene).AtAsync(FleaMarket.Domain.Deals.DealStatus.Closed);
        var buyer = await Store.AskAsync((Nop.Services.Customers.ICustomerService customers) => customers.GetCustomerByIdAsync(deal.BuyerId));
        using var visitor = await Visitor.LogInAsync(Store.Address, buyer);
        var follow = $"/flea-market/sellers/{deal.SellerId}/follow";
        foreach (var path in (string[])[$"/flea-market/sellers/{deal.SellerId}", $"/customer/flea-market/deals/{deal.Id}"])
            Assert.That((await visitor.DocumentAsync(path)).QuerySelector($"form[action='{follow}']"), Is.Not.Null, path);

        await visitor.PostAsync(follow, []);

        Assert.That((await visitor.DocumentAsync(Page)).QuerySelector(".flea-followed a")!.GetAttribute("href"), Is.EqualTo($"/flea-market/sellers/{deal.SellerId}"));
        await Scene.BanAsync(deal.SellerId);
        Assert.That(await visitor.ReadAsync(Page), Does.Contain("no longer sells here"));
    }

    [Test]
    public async Task A_link_of_a_mail_stops_one_favourite_or_seller_and_the_others_go_on()
    {
        var (first, second) = (await Scene.ApprovedAsync(), await Scene.ApprovedAsync());
        var reader = await Favourites.ReaderAsync(first, second);
        await Favourites.FollowAsync(reader, first.SellerId);
        await Favourites.FollowAsync(reader, second.SellerId);
        var path = $"/flea-market/unsubscribe/{reader.Id}?key={await KeyAsync(reader)}";
        using var guest = Guest();

        await guest.ReadAsync($"{path}&favourite={first.Id}");
        Assert.That(await SilentAsync(), Is.EqualTo((false, false, 0)));
        await guest.PostFormAsync($"{path}&favourite={first.Id}", []);
        await guest.PostFormAsync($"{path}&seller={first.SellerId}", []);

        Assert.That(await SilentAsync(), Is.EqualTo((true, false, 1)));
        Assert.That(await guest.ReadAsync($"{path}&favourite={first.Id}"), Does.Contain("no more"));
        await guest.PostFormAsync($"{path}&kind=Seller", []);
        Assert.That(await SilentAsync(), Is.EqualTo((true, false, 2)));
        await guest.PostFormAsync(path, []);
        Assert.That(await SilentAsync(), Is.EqualTo((true, true, 2)));
        Assert.That(await IsFavouriteAsync(reader, first), Is.True, "the list stays");

        Task<(bool First, bool All, int Sellers)> SilentAsync() => Store.AskAsync((FavouriteListings favourites) => Store.AskAsync(async (FollowedSellers sellers) =>
            (await favourites.IsSilentAsync(reader.Id, first.Id), await favourites.IsSilentAsync(reader.Id, FavouriteMute.All),
                (await sellers.GetAllAsync(reader.Id)).Count(follow => follow.IsSilent))));
    }

    [Test]
    public async Task Mails_can_be_had_again_in_the_account()
    {
        var listing = await Scene.ApprovedAsync();
        var reader = await Favourites.ReaderAsync(listing);
        using var visitor = await Visitor.LogInAsync(Store.Address, reader);
        foreach (var id in (int[])[FavouriteMute.All, listing.Id])
            foreach (var on in (bool[])[false, true])
            {
                await visitor.PostAsync($"{Page}/{id}/mails", [new("on", $"{on}")]);
                Assert.That(await Store.AskAsync((FavouriteListings favourites) => favourites.IsSilentAsync(reader.Id, id)), Is.Not.EqualTo(on));
            }
    }
}
