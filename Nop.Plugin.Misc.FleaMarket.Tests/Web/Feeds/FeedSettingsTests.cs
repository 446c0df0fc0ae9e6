using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web.Feeds;

[TestFixture(StoreDatabase.Sqlite)]
internal class FeedSettingsTests(StoreDatabase database) : FeedTests(database)
{
    private const string Page = "/Admin/FleaMarketSettings/Configure";

    private static readonly KeyValuePair<string, string>[] _valid =
    [
        new("MostDaysSinceDelivery", "0"), new("HighestPercentOfPricePaid", "0"), new("MostLiveListingsPerSeller", "0"), new("AccentColor", ""), new("HomePageListings", "8"),
        new("SectionPageSize", "24"), new("DaysOnOffer", "60"), new("PriceFallPercent", "10"), new("WarrantyMonths", "0"), new("MostPhotos", "6"), new("MostFavouritesPerCustomer", "200"), new("MostPhotoMegabytes", "10"), new("MostPhotoMegapixels", "50"), new("LongestPhotoSide", "2000"), new("PhotoQuality", "85"), new("HomePageWidgetZone", FleaMarketDefaults.HomePageWidgetZone),
        new("DealDays", "14"), new("DealWarningDays", "2"), new("CommentsPageSize", "10"), new("GoogleFeed", "true"), new("KeepDataOnUninstall", "true")
    ];

    [Test]
    public async Task The_page_shows_the_addresses_of_the_feeds_that_are_on()
    {
        await using var _ = await FeedsAsync("0123456789abcdef");
        using var administrator = await AdministratorAsync();

        var addresses = await AddressesAsync(administrator);

        Assert.That(addresses.Select(address => address.AbsolutePath[(address.AbsolutePath.LastIndexOf('/') + 1)..]), Is.EqualTo(Files));
        foreach (var address in addresses)
            Assert.That(await administrator.ReadAsync(address.PathAndQuery), Is.Not.Empty);
    }

    [Test]
    public async Task A_new_secret_is_saved_with_everything_else()
    {
        await using var _ = await Scene.SettingsAsync(_ => { });
        using var administrator = await AdministratorAsync();

        await administrator.PostAsync("/Admin/FleaMarketSettings/NewSecret", _valid);
        var first = (await AddressesAsync(administrator)).Single();
        await administrator.PostAsync("/Admin/FleaMarketSettings/NewSecret", _valid);
        var second = (await AddressesAsync(administrator)).Single();

        Assert.That(new[] { first, second }, Is.Unique.And.All.Matches<Uri>(address => System.Text.RegularExpressions.Regex.IsMatch(address.Query, "^\\?secret=[0-9a-f]{32}$")));
        Assert.That((int)(await administrator.GetAsync(first.PathAndQuery)).StatusCode, Is.EqualTo(404));
    }

    [Test]
    public async Task A_secret_that_can_be_guessed_is_refused()
    {
        await using var _ = await Scene.SettingsAsync(_ => { });
        using var administrator = await AdministratorAsync();

        var answer = await administrator.PostAsync(Page, [.. _valid, new("FeedSecret", "short")]);

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("16 to 100 characters"));
    }

    private static async Task<IReadOnlyList<Uri>> AddressesAsync(Visitor administrator)
    {
        var page = await administrator.DocumentAsync(Page);
        return page.QuerySelectorAll("#feed-addresses a").Select(link => new Uri(link.GetAttribute("href")!)).ToList();
    }
}
