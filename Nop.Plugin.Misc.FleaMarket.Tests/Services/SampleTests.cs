using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Services.Insights;
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
    private SampleScene Samples => new(Store);

    [TearDown]
    public Task RemoveAsync() => Samples.MarketAsync(market => market.RemoveAsync());

    [Test]
    public async Task A_market_of_every_status_is_made_and_taken_away_without_a_trace_or_a_mail()
    {
        var before = await RowsAsync();

        var outcome = await Samples.MarketAsync(market => market.InstallAsync());

        Assert.That((outcome.Refusal, outcome.Value), Is.EqualTo(((SampleRefusal?)null, SampleOffer.All.Count)));
        Assert.That(await StatusesAsync(), Is.EquivalentTo(SampleOffer.All.Select(offer => offer.Status)));
        Assert.That(await Samples.MarketAsync(market => market.RemoveAsync()), Is.True);
        Assert.That(await RowsAsync(), Is.EqualTo(before));
        Assert.That(await Samples.MarketAsync(market => market.IsThereAsync()), Is.False);
    }

    [Test]
    public async Task Its_figures_go_with_it()
    {
        await Samples.MarketAsync(market => market.InstallAsync());
        await Scene.CountAsync();
        var day = DateOnly.FromDateTime(Store.Clock.Now);
        var with = (await OfDayAsync(day))!.Figures.PutUp;

        await Samples.MarketAsync(market => market.RemoveAsync());
        await Scene.CountAsync();

        Assert.That((await OfDayAsync(day))?.Figures.PutUp ?? 0, Is.EqualTo(with - SampleOffer.All.Count));
    }

    private async Task<DailySummary?> OfDayAsync(DateOnly day) =>
        (await Store.AskAsync((InsightQueries queries) => queries.DaysAsync(0, day, day))).SingleOrDefault();

    [Test]
    public async Task Addresses_of_deals_and_fees_go_with_them()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.EnableTariffs = true);
        var tariff = FeeScene.Tariff();
        await Store.AskAsync(async (ICustomerService customers) => await Store.AskAsync(async (Tariffs tariffs) =>
            await tariffs.SaveAsync(tariff, [(await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.RegisteredRoleName)).Id])));
        var before = await CountAsync<FeeEntry>();
        await Samples.MarketAsync(market => market.InstallAsync());
        var addresses = (await Samples.DealsAsync()).Select(deal => deal.ShippingAddressId).ToList();
        Assert.That(await CountAsync<FeeEntry>(), Is.GreaterThan(before));

        await Samples.MarketAsync(market => market.RemoveAsync());
        await Store.AskAsync((Tariffs tariffs) => tariffs.DeleteAsync(tariff));

        Assert.That(await CountAsync<FeeEntry>(), Is.EqualTo(before));
        Assert.That(await Store.AskAsync((IRepository<Nop.Core.Domain.Common.Address> all) => all.Table.CountAsync(address => addresses.Contains(address.Id))), Is.Zero);
    }

    [Test]
    public async Task A_store_without_purchase_requests_gets_the_listings_alone()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.AllowDeals = false);

        await Samples.MarketAsync(market => market.InstallAsync());

        Assert.That(await StatusesAsync(), Is.EquivalentTo(SampleOffer.All.Select(offer => offer.Status)));
        Assert.That(await Samples.DealsAsync(), Is.Empty);
    }

    [Test]
    public async Task It_comes_again_after_it_was_taken_away()
    {
        await Samples.MarketAsync(market => market.InstallAsync());
        await Samples.MarketAsync(market => market.RemoveAsync());

        Assert.That((await Samples.MarketAsync(market => market.InstallAsync())).Succeeded, Is.True);
    }

    [Test]
    public async Task A_store_without_sellable_products_gets_nothing()
    {
        var published = await Store.AskAsync((IRepository<Product> products) => products.Table.Where(product => product.Published).ToListAsync());
        await PublishAsync(published, false);

        var outcome = await Samples.MarketAsync(market => market.InstallAsync());

        await PublishAsync(published, true);
        Assert.That(outcome.Refusal, Is.EqualTo(SampleRefusal.NoProducts));
        Assert.That(await Samples.MarketAsync(market => market.IsThereAsync()), Is.False);
    }

    [Test]
    public async Task The_stores_own_terms_are_kept()
    {
        await using var _ = await Scene.SettingsAsync(settings =>
            (settings.MostDaysSinceDelivery, settings.HighestPercentOfPricePaid, settings.MostLiveListingsPerSeller) = (3, 20, 2));

        Assert.That((await Samples.MarketAsync(market => market.InstallAsync())).Value, Is.InRange(1, SampleOffer.All.Count));
    }

    [Test]
    public async Task A_customer_with_such_an_address_is_left_alone()
    {
        await Samples.MarketAsync(market => market.InstallAsync());
        var known = (await Samples.PeopleAsync(people => people.FindAsync()))[0].Email;
        await Samples.MarketAsync(market => market.RemoveAsync());
        var customer = await Scene.CustomerAsync();
        customer.Email = known;
        await Store.AskAsync((ICustomerService customers) => customers.UpdateCustomerAsync(customer));

        Assert.That(await Samples.MarketAsync(market => market.RemoveAsync()), Is.False);

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

    private async Task<IEnumerable<ListingStatus>> StatusesAsync() => (await Samples.ListingsAsync()).Select(listing => listing.Status);

    /// <summary>Of every table of the plugin, and of the store's that show.</summary>
    private async Task<Dictionary<string, int>> RowsAsync()
    {
        var rows = new Dictionary<string, int>
        {
            ["e-mails"] = await CountAsync<QueuedEmail>(),
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
