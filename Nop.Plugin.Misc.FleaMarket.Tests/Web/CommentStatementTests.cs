using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>Comments cost as many statements for thirty as for two; each list is asked for the first time.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class CommentStatementTests(StoreDatabase database) : VisitorTests(database)
{
    private const int Many = 15;

    private IAsyncDisposable _settings = null!;

    [OneTimeSetUp]
    public async Task LiftLimitsAsync() => _settings = await Scene.SettingsAsync(settings =>
        (settings.CommentsPageSize, settings.MostCommentsPerAccountAndHour, settings.MostCommentsPerListingAndHour) = (Many, 0, 0));

    [OneTimeTearDown]
    public ValueTask RestoreLimitsAsync() => _settings.DisposeAsync();

    /// <summary>Each conversation is a question of somebody new and an answer of the seller.</summary>
    private async Task<Listing> ListingAsync(int conversations)
    {
        var listing = await Scene.ApprovedAsync();
        var seller = await Store.AskAsync((ICustomerService customers) => customers.GetCustomerByIdAsync(listing.SellerId));
        for (var number = 0; number < conversations; number++)
        {
            var question = await Scene.CommentAsync(listing);
            await Store.AskAsync((CommentService desk) => desk.WriteAsync(seller, listing.StoreId, listing.Id, "It does", question.Id));
        }
        await Scene.CommentAsync(listing, "Still waiting");
        return listing;
    }

    private async Task SameAsync(Func<Listing, Task<int>> statements)
    {
        await statements(await ListingAsync(1));
        var one = await statements(await ListingAsync(1));
        var many = await statements(await ListingAsync(Many - 1));

        Assert.That(many, Is.LessThanOrEqualTo(one));
    }

    private static string Page(Listing listing) => $"/flea-market/{listing.Id}/winter-coat";

    private static IReadOnlyList<KeyValuePair<string, string>> Grid(Listing listing) => [.. Fields.Grid(), new("SearchListing", $"#{listing.Id}")];

    private async Task<int> AsSellerAsync(Listing listing, string path)
    {
        using var seller = await Visitor.LogInAsync(Store.Address, await Store.AskAsync((ICustomerService customers) => customers.GetCustomerByIdAsync(listing.SellerId)));
        await seller.ReadAsync("/customer/info");
        return await seller.StatementsAsync(HttpMethod.Get, path, []);
    }

    [Test]
    public async Task A_guests_page()
    {
        using var guest = Guest();
        await SameAsync(listing => guest.StatementsAsync(HttpMethod.Get, Page(listing), []));
    }

    [Test]
    public async Task A_buyers_page()
    {
        using var buyer = await CustomerAsync();
        await SameAsync(listing => buyer.StatementsAsync(HttpMethod.Get, Page(listing), []));
    }

    [Test]
    public Task The_sellers_page() => SameAsync(listing => AsSellerAsync(listing, Page(listing)));

    [Test]
    public Task My_flea_market() => SameAsync(listing => AsSellerAsync(listing, "/customer/flea-market"));

    [Test]
    public async Task The_moderators_grid()
    {
        using var administrator = await AdministratorAsync();
        await SameAsync(listing => administrator.StatementsAsync(HttpMethod.Post, "/Admin/FleaMarketComment/Rows", Grid(listing)));
    }

    [Test]
    public async Task The_export()
    {
        using var administrator = await AdministratorAsync();
        await SameAsync(listing => administrator.StatementsAsync(HttpMethod.Post, "/Admin/FleaMarketComment/Export", Grid(listing)));
    }
}
