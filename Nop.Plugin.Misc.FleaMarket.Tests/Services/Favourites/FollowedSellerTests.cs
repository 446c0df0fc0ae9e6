using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Following;
using Nop.Plugin.Misc.FleaMarket.Services.Digests;
using Nop.Plugin.Misc.FleaMarket.Services.Following;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;
using Nop.Services.Gdpr;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Favourites;

internal class FollowedSellerTests(StoreDatabase database) : ServiceTests(database)
{
    private FavouriteScene Favourites => new(Store, Scene);

    private async Task<Customer> FollowerAsync(Customer seller)
    {
        var reader = await Scene.CustomerAsync();
        await Favourites.FollowAsync(reader, seller.Id);
        return reader;
    }

    private async Task<FollowRefusal?> FollowAsync(Customer customer, int sellerId) =>
        (await Store.AskAsync((FollowedSellers sellers) => sellers.FollowAsync(customer.Id, sellerId, Scene.StoreId))).Refusal;

    private async Task<int> MailsAsync(Customer reader) => (await Favourites.MailsAsync(reader)).Count;

    [Test]
    public async Task A_follower_is_told_once_of_what_is_new_and_not_of_what_was_there()
    {
        var seller = await Scene.CustomerAsync();
        var old = await Favourites.ApprovedAsync(seller);
        Store.Clock.Move(TimeSpan.FromMinutes(5));
        var reader = await FollowerAsync(seller);
        var listing = await Favourites.ApprovedAsync(seller);
        await Scene.ApprovedAsync();

        await Favourites.RunAsync();
        await Favourites.NextDayAsync();

        var mail = (await Favourites.MailsAsync(reader)).Single();
        Assert.That(mail.Body, Does.Contain(FavouriteScene.AddressOf(listing)).And.Contain("New from Test").And.Contain($"seller={seller.Id}")
            .And.Not.Contain(FavouriteScene.AddressOf(old)));
    }

    [Test]
    public async Task Who_was_unfollowed_silenced_or_banned_is_not_told_of()
    {
        var (seller, banned) = (await Scene.CustomerAsync(), await Scene.CustomerAsync());
        var (gone, silent, disappointed) = (await FollowerAsync(seller), await FollowerAsync(seller), await FollowerAsync(banned));
        await Favourites.ApprovedAsync(seller);
        await Favourites.ApprovedAsync(banned);
        await Store.AskAsync((SavedSearchMatcher matcher) => matcher.RunAsync());
        await Store.AskAsync((FollowedSellers sellers) => sellers.UnfollowAsync(gone.Id, seller.Id, Scene.StoreId));
        await Store.AskAsync((DigestSubscriptions subscriptions) => subscriptions.StopSellerAsync(silent.Id, seller.Id));
        await Scene.BanAsync(banned.Id);
        await Favourites.ApprovedAsync(seller);

        await Favourites.RunAsync();

        Assert.That((await MailsAsync(gone), await MailsAsync(silent), await MailsAsync(disappointed)), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public async Task Many_presses_at_once_keep_to_the_limit_and_follow_nobody_twice()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.MostFollowedSellersPerCustomer = 2);
        var customer = await Scene.CustomerAsync();
        var sellers = new[] { await Scene.CustomerAsync(), await Scene.CustomerAsync(), await Scene.CustomerAsync() };

        var refusals = await Task.WhenAll(Enumerable.Range(0, 9).Select(press => Task.Run(() => FollowAsync(customer, sellers[press % 3].Id))));

        Assert.That(await Store.AskAsync((FollowedSellers follows) => follows.GetAllAsync(customer.Id)), Has.Count.EqualTo(2));
        Assert.That(refusals.Count(refusal => refusal == FollowRefusal.TooMany), Is.EqualTo(3));
        Assert.That(await FollowAsync(customer, customer.Id), Is.EqualTo(FollowRefusal.Self));
    }

    [Test]
    public async Task Two_machines_at_once_tell_everybody_once()
    {
        var seller = await Scene.CustomerAsync();
        var readers = new List<Customer>();
        for (var count = 0; count < 5; count++)
            readers.Add(await FollowerAsync(seller));
        await Favourites.ApprovedAsync(seller);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Favourites.RunAsync)));

        foreach (var reader in readers)
            Assert.That(await MailsAsync(reader), Is.EqualTo(1));
    }

    [Test]
    public async Task A_seller_who_is_deleted_for_good_is_followed_by_nobody()
    {
        var seller = await Scene.CustomerAsync();
        var reader = await FollowerAsync(seller);

        await Store.AskAsync(async (ICustomerService customers) => await Store.AskAsync(async (IGdprService gdpr) =>
            await gdpr.PermanentDeleteCustomerAsync(await customers.GetCustomerByIdAsync(seller.Id))));

        Assert.That(await Store.AskAsync((IRepository<FollowedSeller> follows) => follows.Table.AnyAsync(follow => follow.CustomerId == reader.Id)), Is.False);
    }
}
