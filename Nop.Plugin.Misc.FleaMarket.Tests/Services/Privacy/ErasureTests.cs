using Nop.Core.Domain.Media;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Domain.Following;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Privacy;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;
using Nop.Services.Gdpr;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Privacy;

internal class ErasureTests(StoreDatabase database) : ServiceTests(database)
{
    /// <summary>Tables whose texts the store's staff writes, or that keep numbers or too few letters to tell anything.</summary>
    private static readonly Type[] _tellingNothing =
    [
        typeof(ModerationReason), typeof(Tariff), typeof(FeeEntry), typeof(ListingWord), typeof(ListingSearchTerm),
        typeof(Nop.Plugin.Misc.FleaMarket.Domain.Forms.SentForm), typeof(Nop.Plugin.Misc.FleaMarket.Domain.Limits.Allowance),
        typeof(Nop.Plugin.Misc.FleaMarket.Domain.Insights.DailySummary), typeof(Nop.Plugin.Misc.FleaMarket.Domain.Insights.ProductSummary)
    ];

    [Test]
    public async Task Nothing_of_a_customer_who_is_deleted_for_good_stays_in_any_table()
    {
        var planted = await PersonalDataFixture.PlantAsync(Store, Scene);
        Assert.That(await planted.TablesAsync(), Is.SupersetOf(TextTables()), "a table that a person writes to and the test does not");

        await DeleteAsync(planted);

        Assert.That(await planted.TablesAsync(), Is.Empty);
        Assert.That((await CountAsync<Favourite>(favourite => favourite.CustomerId == planted.Person.Id), await CountAsync<FavouriteMute>(mute => mute.CustomerId == planted.Person.Id),
            await CountAsync<FollowedSeller>(follow => follow.CustomerId == planted.Person.Id)), Is.EqualTo((0, 0, 0)));
    }

    private Task<int> CountAsync<T>(System.Linq.Expressions.Expression<Func<T, bool>> which) where T : Nop.Core.BaseEntity =>
        Store.AskAsync((IRepository<T> rows) => rows.Table.CountAsync(which));

    [Test]
    public async Task The_moves_stay_and_the_listings_and_deals_end()
    {
        var planted = await PersonalDataFixture.PlantAsync(Store, Scene);
        var (history, deals) = ((await Scene.HistoryAsync(planted.Listing)).Count, new DealScene(Store, Scene));

        await DeleteAsync(planted);

        var listing = await Scene.NowAsync(planted.Listing);
        Assert.That((listing.Status, listing.StoreReason, listing.Name), Is.EqualTo((ListingStatus.Withdrawn, (ListingRefusal?)ListingRefusal.NotRegistered, planted.Listing.Name)));
        Assert.That((await Scene.HistoryAsync(listing)).Select(entry => entry.Revision), Is.EqualTo(Enumerable.Range(1, history + 1)));
        foreach (var (deal, reason) in new[] { (planted.Sale, DealStoreReason.SellerGone), (planted.Purchase, DealStoreReason.BuyerGone) })
        {
            Assert.That((await deals.NowAsync(deal)).Status, Is.EqualTo(DealStatus.Cancelled));
            Assert.That((await deals.TimelineAsync(deal))[^1].StoreReason, Is.EqualTo(reason));
        }
        Assert.That((await deals.NowAsync(planted.Purchase)).Amount, Is.EqualTo(planted.Purchase.Amount));
    }

    [Test]
    public async Task The_photo_goes()
    {
        var planted = await PersonalDataFixture.PlantAsync(Store, Scene);
        Assert.That(await PictureAsync(planted.Listing.PictureId), Is.Not.Null);

        await DeleteAsync(planted);

        Assert.That(await PictureAsync(planted.Listing.PictureId), Is.Null);
        Assert.That((await Scene.NowAsync(planted.Listing)).PictureId, Is.Zero);
    }

    [Test]
    public async Task It_may_be_done_again()
    {
        var planted = await PersonalDataFixture.PlantAsync(Store, Scene);
        await DeleteAsync(planted);
        var history = (await Scene.HistoryAsync(planted.Listing)).Count;

        await Store.AskAsync((PersonalErasure erasure) => erasure.EraseAsync(planted.Person.Id));

        Assert.That((await Scene.HistoryAsync(planted.Listing)).Count, Is.EqualTo(history));
    }

    [Test]
    public async Task The_task_finds_those_who_were_deleted_while_the_plugin_was_away()
    {
        var planted = await PersonalDataFixture.PlantAsync(Store, Scene);
        var person = planted.Person;
        (person.Deleted, person.Active, person.Email, person.Username) = (true, false, "", "");
        await Store.AskAsync((IRepository<Nop.Core.Domain.Customers.Customer> customers) => customers.UpdateAsync(person, false));

        await Store.AskAsync((PersonalErasure erasure) => erasure.EraseLeftAsync());

        Assert.That(await planted.TablesAsync(), Is.Empty);
    }

    [Test]
    public async Task The_task_leaves_alone_who_is_not_deleted_for_good()
    {
        var planted = await PersonalDataFixture.PlantAsync(Store, Scene);
        var before = await planted.TablesAsync();
        await Store.AskAsync((ICustomerService customers) => customers.DeleteCustomerAsync(planted.Person));

        await Store.AskAsync((PersonalErasure erasure) => erasure.EraseLeftAsync());

        Assert.That(await planted.TablesAsync(), Is.EqualTo(before.Where(table => table != nameof(PendingEdit))), "an edit that waits goes when its listing leaves the site");
    }

    [Test]
    public async Task A_part_that_fails_does_not_stop_the_others()
    {
        var planted = await PersonalDataFixture.PlantAsync(Store, Scene);
        var erased = new List<int>();
        var parts = new PersonalParts([new Broken(), new Noting(erased)]);

        await Store.AskAsync((IRepository<Nop.Core.Domain.Customers.Customer> customers) => Store.AskAsync((OneByOne oneByOne) =>
            new PersonalErasure(parts, customers, oneByOne).EraseAsync(planted.Person.Id)));

        Assert.That(erased, Is.EqualTo(new[] { planted.Person.Id }));
    }

    private Task DeleteAsync(PersonalDataFixture planted) =>
        Store.AskAsync(async (ICustomerService customers) =>
        {
            var person = await customers.GetCustomerByIdAsync(planted.Person.Id);
            await Store.AskAsync((IGdprService gdpr) => gdpr.PermanentDeleteCustomerAsync(person));
        });

    private Task<Picture?> PictureAsync(int id) =>
        Store.AskAsync((IRepository<Picture> pictures) => pictures.Table.FirstOrDefaultAsync(picture => picture.Id == id))!;

    private static IEnumerable<string> TextTables() => new FleaMarketTables().TableNames.Keys.Except(_tellingNothing)
        .Where(type => type.GetProperties().Any(property => property.PropertyType == typeof(string) && property.CanWrite)).Select(type => type.Name);

    private sealed class Broken : IPersonalData
    {
        public IQueryable<int>? CustomerIds => null;

        public IEnumerable<PersonalSheet> Sheets(int customerId) => [];

        public Task EraseAsync(int customerId) => throw new InvalidOperationException("The table is locked.");
    }

    private sealed class Noting(List<int> erased) : IPersonalData
    {
        public IQueryable<int>? CustomerIds => null;

        public IEnumerable<PersonalSheet> Sheets(int customerId) => [];

        public Task EraseAsync(int customerId)
        {
            erased.Add(customerId);
            return Task.CompletedTask;
        }
    }
}
