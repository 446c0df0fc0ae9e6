using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Samples;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>What is in it, looked at by all tests together.</summary>
[NonParallelizable]
internal class SampleMarketTests(StoreDatabase database) : ServiceTests(database)
{
    private SampleScene Samples => new(Store);

    [OneTimeSetUp]
    public Task InstallAsync() => Samples.MarketAsync(market => market.InstallAsync());

    [OneTimeTearDown]
    public Task RemoveAsync() => Samples.MarketAsync(market => market.RemoveAsync());

    [Test]
    public async Task Every_listing_has_an_unbroken_history_and_a_photo_where_the_product_has_one()
    {
        foreach (var listing in await Samples.ListingsAsync())
            Assert.That((await Scene.HistoryAsync(listing)).Select(entry => entry.Revision), Is.EqualTo(Enumerable.Range(1, listing.Revision)));
        Assert.That((await Samples.ListingsAsync()).Count(listing => listing.PictureId > 0), Is.GreaterThan(SampleOffer.All.Count / 2));
    }

    [Test]
    public async Task Every_field_of_a_listing_has_something_to_look_at()
    {
        var contents = new List<ListingContent>();
        foreach (var listing in await Samples.ListingsAsync())
            contents.Add(await Store.AskAsync((ListingDetails details) => details.ContentAsync(listing)));

        Assert.That(ListingField.All.Where(field => contents.All(content => field.Print(content).Length == 0)).Select(field => field.Name), Is.Empty);
    }

    [Test]
    public async Task Deals_are_in_every_status_sellers_are_rated_and_a_buyer_is_complained_about()
    {
        var deals = await Samples.DealsAsync();
        Assert.That(deals.Select(deal => deal.Status), Is.EqualTo(SampleDeal.All.Select(deal => deal.Status)));
        Assert.That(deals.Select(deal => deal.Status), Is.SupersetOf(Enum.GetValues<DealStatus>().Except([DealStatus.AwaitingBuyer, DealStatus.NotAccepted])));
        foreach (var sellerId in deals.Where(deal => deal.Status == DealStatus.Closed).Select(deal => deal.SellerId))
            Assert.That((await Store.AskAsync((FeedbackQueries reader) => reader.RatingAsync(sellerId, Scene.StoreId))).Count, Is.EqualTo(1));
        var cancelled = deals.Single(deal => deal.Status == DealStatus.Cancelled);
        Assert.That(await Store.AskAsync((IRepository<Complaint> complaints) => complaints.Table.CountAsync(complaint => complaint.DealId == cancelled.Id)), Is.EqualTo(1));
    }

    [Test]
    public async Task It_is_refused_while_it_is_there()
    {
        Assert.That((await Samples.MarketAsync(market => market.InstallAsync())).Refusal, Is.EqualTo(SampleRefusal.AlreadyThere));
    }

    [Test]
    public async Task Nobody_can_log_in_as_one_of_them()
    {
        foreach (var person in await Samples.PeopleAsync(people => people.FindAsync()))
            Assert.That(await Store.AskAsync((ICustomerRegistrationService registration) => registration.ValidateCustomerAsync(person.Email, "")),
                Is.Not.EqualTo(CustomerLoginResults.Successful));
    }
}
