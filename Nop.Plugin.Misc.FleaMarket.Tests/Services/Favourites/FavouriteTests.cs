using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Digests;
using Nop.Plugin.Misc.FleaMarket.Services.Favourites;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Favourites;

internal class FavouriteTests(StoreDatabase database) : ServiceTests(database)
{
    private FavouriteScene Favourites => new(Store, Scene);

    private DealScene Deals => new(Store, Scene);

    private async Task<FavouriteRefusal?> AddAsync(Customer customer, Listing listing) =>
        (await Store.AskAsync((FavouriteListings favourites) => favourites.AddAsync(customer.Id, listing.Id))).Refusal;

    private Task<int> CountAsync(Customer customer) =>
        Store.AskAsync((IRepository<Favourite> rows) => rows.Table.CountAsync(favourite => favourite.CustomerId == customer.Id));

    private Task SilenceAsync(Customer customer, int listingId) =>
        Store.AskAsync((FavouriteListings favourites) => favourites.SilenceAsync(customer.Id, listingId, true));

    private async Task<int> MailsAsync(Customer reader) => (await Favourites.MailsAsync(reader)).Count;

    [Test]
    public async Task What_is_on_offer_becomes_a_favourite_once_and_own_listings_and_others_do_not()
    {
        var (customer, seller) = (await Scene.CustomerAsync(), await Scene.CustomerAsync());
        var listing = await Favourites.ApprovedAsync(seller);
        var hidden = await Scene.OfferedAsync();

        Assert.That(await AddAsync(customer, listing), Is.Null);
        Assert.That(await AddAsync(customer, listing), Is.Null);
        Assert.That(await AddAsync(seller, listing), Is.EqualTo(FavouriteRefusal.NotOnOffer));
        Assert.That(await AddAsync(customer, hidden), Is.EqualTo(FavouriteRefusal.NotOnOffer));
        Assert.That((await CountAsync(customer), await CountAsync(seller)), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task Many_presses_at_once_keep_to_the_limit_and_make_no_favourite_twice()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.MostFavouritesPerCustomer = 2);
        var customer = await Scene.CustomerAsync();
        var listings = new[] { await Scene.ApprovedAsync(), await Scene.ApprovedAsync(), await Scene.ApprovedAsync() };

        var refusals = await Task.WhenAll(Enumerable.Range(0, 9).Select(press => Task.Run(() => AddAsync(customer, listings[press % 3]))));

        Assert.That(await CountAsync(customer), Is.EqualTo(2));
        Assert.That(refusals.Count(refusal => refusal == FavouriteRefusal.TooMany), Is.EqualTo(3));
    }

    [Test]
    public async Task A_lower_price_is_told_once_and_not_again_when_it_comes_back_to_what_is_known()
    {
        var listing = await Scene.ApprovedAsync();
        var reader = await Favourites.ReaderAsync(listing);
        await Favourites.RunAsync();
        Assert.That(await MailsAsync(reader), Is.Zero);

        listing = await Favourites.PriceAsync(listing, listing.Price - 20);
        await Favourites.RunAsync();
        await Favourites.NextDayAsync();
        listing = await Favourites.PriceAsync(listing, listing.Price + 50);
        await Favourites.NextDayAsync();
        await Favourites.PriceAsync(listing, listing.Price - 50);
        await Favourites.NextDayAsync();

        var mail = (await Favourites.MailsAsync(reader)).Single();
        Assert.That(mail.Body, Does.Contain(FavouriteScene.AddressOf(listing)).And.Contain("The price is lower").And.Contain("Your favourites")
            .And.Contain($"favourite={listing.Id}").And.Contain("/customer/flea-market/favourites").And.Not.Contain("%Flea"));
    }

    [Test]
    public async Task Units_that_are_free_again_after_none_were_are_told()
    {
        var listing = await Scene.ApprovedAsync();
        var reader = await Favourites.ReaderAsync(listing);
        var deal = DealScene.Done(await Deals.MakeAsync(await Deals.RequestedAsync(listing), DealAction.Approve));
        await Favourites.RunAsync();
        Assert.That(await MailsAsync(reader), Is.Zero);

        await Deals.CancelledAsync(deal);
        await Favourites.RunAsync();
        await Favourites.NextDayAsync();

        Assert.That((await Favourites.MailsAsync(reader)).Single().Body, Does.Contain("It can be had again").And.Not.Contain("The price is lower"));
    }

    [Test]
    public async Task What_comes_back_on_sale_is_told_and_an_edit_that_waits_is_not_gone()
    {
        var (withdrawn, edited) = (await Scene.ApprovedAsync(), await Scene.ApprovedAsync());
        var (reader, other) = (await Favourites.ReaderAsync(withdrawn), await Favourites.ReaderAsync(edited));
        withdrawn = Scene.Done(await Scene.WithdrawAsync(withdrawn));
        edited = Scene.Done(await Scene.EditAsync(edited));
        await Favourites.RunAsync();

        Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.EditAsync(withdrawn))));
        Scene.Done(await Scene.ApproveAsync(edited));
        await Favourites.RunAsync();

        Assert.That((await MailsAsync(reader), await MailsAsync(other)), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task The_last_days_on_offer_are_told_once()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.DaysOnOffer = 30);
        var listing = await Scene.ApprovedAsync();
        var reader = await Favourites.ReaderAsync(listing);
        Store.Clock.Move(TimeSpan.FromDays(28) + TimeSpan.FromHours(1));

        await Favourites.RunAsync();
        await Favourites.NextDayAsync();

        Assert.That((await Favourites.MailsAsync(reader)).Single().Body, Does.Contain("Its last days").And.Not.Contain("The price is lower"));
    }

    [Test]
    public async Task What_is_sold_or_off_sale_is_not_told()
    {
        var listing = await Scene.ApprovedAsync();
        var reader = await Favourites.ReaderAsync(listing);
        listing = await Favourites.PriceAsync(listing, listing.Price - 5);
        Scene.Done(await Scene.SellAsync(listing));

        await Favourites.RunAsync();

        Assert.That(await MailsAsync(reader), Is.Zero);
    }

    [Test]
    public async Task A_day_brings_one_mail_about_favourites_sellers_and_searches()
    {
        var seller = await Scene.CustomerAsync();
        var listing = await Scene.ApprovedAsync();
        var reader = await Favourites.ReaderAsync(listing);
        await Favourites.FollowAsync(reader, seller.Id);
        var word = $"{Guid.NewGuid():N}"[..5];
        await Scene.SearchAsync(reader.Id, new() { Text = word });
        Store.Clock.Move(TimeSpan.FromMinutes(5));
        var news = await Favourites.ApprovedAsync(seller);
        var match = Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), Scene.Content() with { Name = $"Coat {word}" }))));
        await Favourites.PriceAsync(listing, listing.Price - 1);

        await Favourites.RunAsync();
        await Favourites.PriceAsync(listing, listing.Price - 2);
        await Favourites.RunAsync();

        var mail = (await Favourites.MailsAsync(reader)).Single();
        foreach (var told in (Listing[])[listing, news, match])
            Assert.That(mail.Body.Split(FavouriteScene.AddressOf(told)).Length - 1, Is.EqualTo(1), "named once");
        await Favourites.NextDayAsync();
        Assert.That(await MailsAsync(reader), Is.EqualTo(2));
    }

    [Test]
    public async Task Two_machines_at_once_tell_everybody_once()
    {
        var listing = await Scene.ApprovedAsync();
        var readers = new List<Customer>();
        for (var count = 0; count < 5; count++)
            readers.Add(await Favourites.ReaderAsync(listing));
        await Favourites.PriceAsync(listing, listing.Price - 1);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Favourites.RunAsync)));

        foreach (var reader in readers)
            Assert.That((await MailsAsync(reader), await CountAsync(reader)), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Mails_stop_for_one_favourite_for_all_and_for_who_is_banned()
    {
        var (first, second) = (await Scene.ApprovedAsync(), await Scene.ApprovedAsync());
        var (one, all, banned) = (await Favourites.ReaderAsync(first, second), await Favourites.ReaderAsync(first), await Favourites.ReaderAsync(first));
        await SilenceAsync(one, first.Id);
        await Store.AskAsync((DigestSubscriptions subscriptions) => subscriptions.StopAsync(all.Id));
        await Scene.BanAsync(banned.Id);
        foreach (var listing in (Listing[])[first, second])
            await Favourites.PriceAsync(listing, listing.Price - 1);

        await Favourites.RunAsync();

        Assert.That((await Favourites.MailsAsync(one)).Single().Body, Does.Contain(FavouriteScene.AddressOf(second)).And.Not.Contain(FavouriteScene.AddressOf(first)));
        Assert.That((await MailsAsync(all), await MailsAsync(banned)), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task Nothing_is_told_where_the_store_has_no_favourites()
    {
        var listing = await Scene.ApprovedAsync();
        var reader = await Favourites.ReaderAsync(listing);
        await Favourites.PriceAsync(listing, listing.Price - 1);

        await using (await Scene.SettingsAsync(settings => settings.AllowFavourites = false))
            await Favourites.RunAsync();

        Assert.That(await MailsAsync(reader), Is.Zero);
    }

    [Test]
    public async Task What_is_taken_off_is_forgotten_with_its_silence()
    {
        var listing = await Scene.ApprovedAsync();
        var reader = await Favourites.ReaderAsync(listing);
        await SilenceAsync(reader, listing.Id);

        await Store.AskAsync((FavouriteListings favourites) => favourites.RemoveAsync(reader.Id, listing.Id));

        Assert.That(await CountAsync(reader), Is.Zero);
        Assert.That(await Store.AskAsync((IRepository<FavouriteMute> mutes) => mutes.Table.AnyAsync(mute => mute.CustomerId == reader.Id)), Is.False);
    }

    [Test]
    public async Task What_sellers_write_is_text_in_the_mail()
    {
        var seller = await Scene.CustomerAsync();
        var listing = Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller),
            Scene.Content() with { Name = "<img src=x> %Customer.Email%" }))));
        var reader = await Favourites.ReaderAsync(listing);
        await Favourites.PriceAsync(listing, listing.Price - 1);

        await Favourites.RunAsync();

        Assert.That((await Favourites.MailsAsync(reader)).Single().Body, Does.Not.Contain("<img").And.Contain("%Customer.Email%"));
    }
}
