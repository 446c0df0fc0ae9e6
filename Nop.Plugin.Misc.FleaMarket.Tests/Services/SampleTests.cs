using Nop.Plugin.Misc.FleaMarket.Domain.Insights;
using Nop.Plugin.Misc.FleaMarket.Services.Insights;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Services.Samples;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>Each test leaves the store as it found it.</summary>
[NonParallelizable]
internal class SampleTests(StoreDatabase database) : ServiceTests(database)
{
    [TearDown]
    public Task RemoveAsync() => Market(market => market.RemoveAsync());

    [Test]
    public async Task A_market_of_every_status_is_made_and_taken_away_without_a_trace()
    {
        var before = await RowsAsync();

        var outcome = await Market(market => market.InstallAsync());

        Assert.That((outcome.Refusal, outcome.Value), Is.EqualTo(((SampleRefusal?)null, SampleOffer.All.Count)));
        Assert.That(await StatusesAsync(), Is.EquivalentTo(SampleOffer.All.Select(offer => offer.Status)));
        Assert.That(await Market(market => market.RemoveAsync()), Is.True);
        Assert.That(await RowsAsync(), Is.EqualTo(before));
        Assert.That(await Market(market => market.IsThereAsync()), Is.False);
    }

    [Test]
    public async Task Its_figures_go_with_it()
    {
        await Market(market => market.InstallAsync());
        await Scene.CountAsync();
        var day = DateOnly.FromDateTime(Store.Clock.Now);
        var with = (await OfDayAsync(day))!.Figures.PutUp;

        await Market(market => market.RemoveAsync());
        await Scene.CountAsync();

        Assert.That((await OfDayAsync(day))?.Figures.PutUp ?? 0, Is.EqualTo(with - SampleOffer.All.Count));
    }

    private async Task<DailySummary?> OfDayAsync(DateOnly day) =>
        (await Store.AskAsync((InsightQueries queries) => queries.DaysAsync(0, day, day))).SingleOrDefault();

    [Test]
    public async Task Every_listing_has_an_unbroken_history_and_a_photo_where_the_product_has_one()
    {
        await Market(market => market.InstallAsync());

        foreach (var listing in await ListingsAsync())
            Assert.That((await Scene.HistoryAsync(listing)).Select(entry => entry.Revision), Is.EqualTo(Enumerable.Range(1, listing.Revision)));
        Assert.That((await ListingsAsync()).Count(listing => listing.PictureId > 0), Is.GreaterThan(SampleOffer.All.Count / 2));
    }

    [Test]
    public async Task Every_field_of_a_listing_has_something_to_look_at()
    {
        await Market(market => market.InstallAsync());
        var contents = new List<ListingContent>();
        foreach (var listing in await ListingsAsync())
            contents.Add(await Store.AskAsync((ListingDetails details) => details.ContentAsync(listing)));

        Assert.That(ListingField.All.Where(field => contents.All(content => field.Print(content).Length == 0)).Select(field => field.Name), Is.Empty);
    }

    [Test]
    public async Task Deals_are_in_every_status_sellers_are_rated_and_a_buyer_is_complained_about()
    {
        await Market(market => market.InstallAsync());

        var deals = await DealsAsync();
        Assert.That(deals.Select(deal => deal.Status), Is.EqualTo(SampleDeal.All.Select(deal => deal.Status)));
        Assert.That(deals.Select(deal => deal.Status), Is.SupersetOf(Enum.GetValues<DealStatus>().Except([DealStatus.AwaitingBuyer, DealStatus.NotAccepted])));
        foreach (var sellerId in deals.Where(deal => deal.Status == DealStatus.Closed).Select(deal => deal.SellerId))
            Assert.That((await Store.AskAsync((FeedbackQueries reader) => reader.RatingAsync(sellerId, Scene.StoreId))).Count, Is.EqualTo(1));
        var cancelled = deals.Single(deal => deal.Status == DealStatus.Cancelled);
        Assert.That(await Store.AskAsync((IRepository<Complaint> complaints) => complaints.Table.CountAsync(complaint => complaint.DealId == cancelled.Id)), Is.EqualTo(1));
    }

    [Test]
    public async Task Addresses_of_deals_and_fees_go_with_them()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.EnableTariffs = true);
        var tariff = FeeScene.Tariff();
        await Store.AskAsync(async (ICustomerService customers) => await Store.AskAsync(async (Tariffs tariffs) =>
            await tariffs.SaveAsync(tariff, [(await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.RegisteredRoleName)).Id])));
        var before = await CountAsync<FeeEntry>();
        await Market(market => market.InstallAsync());
        var addresses = (await DealsAsync()).Select(deal => deal.ShippingAddressId).ToList();
        Assert.That(await CountAsync<FeeEntry>(), Is.GreaterThan(before));

        await Market(market => market.RemoveAsync());
        await Store.AskAsync((Tariffs tariffs) => tariffs.DeleteAsync(tariff));

        Assert.That(await CountAsync<FeeEntry>(), Is.EqualTo(before));
        Assert.That(await Store.AskAsync((IRepository<Nop.Core.Domain.Common.Address> all) => all.Table.CountAsync(address => addresses.Contains(address.Id))), Is.Zero);
    }

    [Test]
    public async Task A_store_without_purchase_requests_gets_the_listings_alone()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.AllowDeals = false);

        await Market(market => market.InstallAsync());

        Assert.That(await StatusesAsync(), Is.EquivalentTo(SampleOffer.All.Select(offer => offer.Status)));
        Assert.That(await DealsAsync(), Is.Empty);
    }

    [Test]
    public async Task Nobody_is_written_to()
    {
        var before = await QueuedAsync();

        await Market(market => market.InstallAsync());
        await Market(market => market.RemoveAsync());

        Assert.That(await QueuedAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task It_is_refused_while_it_is_there()
    {
        await Market(market => market.InstallAsync());

        Assert.That((await Market(market => market.InstallAsync())).Refusal, Is.EqualTo(SampleRefusal.AlreadyThere));
    }

    [Test]
    public async Task It_comes_again_after_it_was_taken_away()
    {
        await Market(market => market.InstallAsync());
        await Market(market => market.RemoveAsync());

        Assert.That((await Market(market => market.InstallAsync())).Succeeded, Is.True);
    }

    [Test]
    public async Task A_store_without_sellable_products_gets_nothing()
    {
        var published = await Store.AskAsync((IRepository<Product> products) => products.Table.Where(product => product.Published).ToListAsync());
        await PublishAsync(published, false);

        var outcome = await Market(market => market.InstallAsync());

        await PublishAsync(published, true);
        Assert.That(outcome.Refusal, Is.EqualTo(SampleRefusal.NoProducts));
        Assert.That(await Market(market => market.IsThereAsync()), Is.False);
    }

    [Test]
    public async Task The_stores_own_terms_are_kept()
    {
        await using var _ = await Scene.SettingsAsync(settings =>
            (settings.MostDaysSinceDelivery, settings.HighestPercentOfPricePaid, settings.MostLiveListingsPerSeller) = (3, 20, 2));

        Assert.That((await Market(market => market.InstallAsync())).Value, Is.InRange(1, SampleOffer.All.Count));
    }

    [Test]
    public async Task Nobody_can_log_in_as_one_of_them()
    {
        await Market(market => market.InstallAsync());

        foreach (var person in await People(people => people.FindAsync()))
            Assert.That(await Store.AskAsync((ICustomerRegistrationService registration) => registration.ValidateCustomerAsync(person.Email, "")),
                Is.Not.EqualTo(CustomerLoginResults.Successful));
    }

    [Test]
    public async Task A_customer_with_such_an_address_is_left_alone()
    {
        await Market(market => market.InstallAsync());
        var known = (await People(people => people.FindAsync()))[0].Email;
        await Market(market => market.RemoveAsync());
        var customer = await Scene.CustomerAsync();
        customer.Email = known;
        await Store.AskAsync((ICustomerService customers) => customers.UpdateCustomerAsync(customer));

        Assert.That(await Market(market => market.RemoveAsync()), Is.False);

        customer.Email = $"{Guid.NewGuid():N}@example.com";
        await Store.AskAsync((ICustomerService customers) => customers.UpdateCustomerAsync(customer));
    }

    [TestCase("en-US")]
    [TestCase("ru-RU")]
    public void The_words_are_enough_and_fit(string culture)
    {
        var words = SampleTexts.In(new() { LanguageCulture = culture });

        Assert.That(words.Offers, Has.Count.EqualTo(SampleOffer.All.Count));
        Assert.That(words.Names, Has.Count.GreaterThan(SampleOffer.All.Max(offer => offer.Seller)).And.Count.GreaterThan(SampleDeal.All.Max(deal => deal.Buyer)));
        Assert.That(words.Deals, Has.Count.EqualTo(SampleDeal.All.Count));
        foreach (var (deal, text) in SampleDeal.All.Zip(words.Deals))
            Assert.That((text.Feedback is not null, text.Reason is not null), Is.EqualTo((deal.SellerStars > 0, deal.Status == DealStatus.Cancelled)));
        foreach (var (offer, text) in SampleOffer.All.Zip(words.Offers))
            Assert.That(text.RejectionReason is not null, Is.EqualTo(offer.Status == ListingStatus.Rejected));
    }

    private Task<T> Market<T>(Func<SampleMarket, Task<T>> ask) => Store.AskAsync(ask);

    private Task<T> People<T>(Func<SamplePeople, Task<T>> ask) => Store.AskAsync(ask);

    private Task<int> QueuedAsync() => Store.AskAsync((IRepository<QueuedEmail> mails) => mails.Table.CountAsync());

    private async Task<IList<Listing>> ListingsAsync()
    {
        var sellers = (await People(people => people.FindAsync())).Select(person => person.Id).ToList();
        return await Store.AskAsync((IRepository<Listing> listings) =>
            listings.Table.Where(listing => sellers.Contains(listing.SellerId)).OrderBy(listing => listing.Id).ToListAsync());
    }

    private async Task<IList<Deal>> DealsAsync()
    {
        var listings = (await ListingsAsync()).Select(listing => listing.Id).ToList();
        return await Store.AskAsync((IRepository<Deal> deals) => deals.Table.Where(deal => listings.Contains(deal.ListingId)).OrderBy(deal => deal.Id).ToListAsync());
    }

    private async Task<IEnumerable<ListingStatus>> StatusesAsync() => (await ListingsAsync()).Select(listing => listing.Status);

    /// <summary>Of every table of the plugin, and of the store's that show.</summary>
    private async Task<Dictionary<string, int>> RowsAsync()
    {
        var rows = new Dictionary<string, int>
        {
            ["orders"] = await Store.AskAsync((IOrderService orders) => orders.SearchOrdersAsync(pageSize: 1)) is { TotalCount: var total } ? total : 0,
            ["customers"] = await Store.AskAsync((IRepository<Customer> customers) => customers.Table.CountAsync(customer => !customer.Deleted)),
            ["pictures"] = await Store.AskAsync((IRepository<Nop.Core.Domain.Media.Picture> pictures) => pictures.Table.CountAsync())
        };
        foreach (var type in new FleaMarketTables().TableNames.Keys.Except([typeof(ListingWord), typeof(Nop.Plugin.Misc.FleaMarket.Domain.Limits.Allowance)]))
            rows[type.Name] = await (Task<int>)GetType().GetMethod(nameof(CountAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
                .MakeGenericMethod(type).Invoke(this, null)!;
        return rows;
    }

    private Task<int> CountAsync<T>() where T : BaseEntity => Store.AskAsync((IRepository<T> rows) => rows.Table.CountAsync());

    private Task PublishAsync(IList<Product> products, bool published)
    {
        foreach (var product in products)
            product.Published = published;
        return Store.AskAsync((IRepository<Product> all) => all.UpdateAsync(products, false));
    }
}
