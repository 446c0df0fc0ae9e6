using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

internal class SavedSearchTests(StoreDatabase database) : ServiceTests(database)
{
    private static readonly TimeSpan _day = TimeSpan.FromDays(1) + TimeSpan.FromMinutes(1);

    /// <summary>A word that only this test's listings have; five letters, because that much is compared.</summary>
    private readonly Dictionary<string, string> _words = [];

    private string Word
    {
        get
        {
            var test = TestContext.CurrentContext.Test.ID;
            return _words.TryGetValue(test, out var word) ? word : _words[test] = $"{Guid.NewGuid():N}"[..5];
        }
    }

    private async Task<(Customer Reader, int SearchId)> ReaderAsync(SavedSearchCriteria? terms = null)
    {
        var reader = await Scene.CustomerAsync();
        var searchId = await Scene.SearchAsync(reader.Id, terms ?? new() { Text = Word });
        Store.Clock.Move(TimeSpan.FromMinutes(5));
        return (reader, searchId);
    }

    private async Task<Listing> OfferedAsync(Customer? seller = null, decimal price = 60, string? name = null)
    {
        seller ??= await Scene.CustomerAsync();
        return Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), Scene.Content() with { Name = name ?? $"Coat {Word}", Price = price }));
    }

    private async Task<Listing> ApprovedAsync(Customer? seller = null, decimal price = 60, string? name = null) =>
        Scene.Done(await Scene.ApproveAsync(await OfferedAsync(seller, price, name)));

    private Task RunAsync() => Store.AskAsync((SavedSearchTask task) => task.ExecuteAsync());

    private Task<List<QueuedEmail>> MailsAsync(Customer reader) => Store.AskAsync((IRepository<QueuedEmail> mails) =>
        mails.Table.Where(mail => mail.To == reader.Email && mail.Body.Contains("unsubscribe")).OrderBy(mail => mail.Id).ToListAsync());

    private static string AddressOf(Listing listing) => $"/flea-market/{listing.Id}\"";

    [Test]
    public async Task A_reader_is_told_once_of_what_is_new()
    {
        var (reader, _) = await ReaderAsync();
        var listing = await ApprovedAsync();

        await RunAsync();
        await RunAsync();
        Store.Clock.Move(_day);
        await RunAsync();

        var mail = (await MailsAsync(reader)).Single();
        Assert.That(mail.Body, Does.Contain(AddressOf(listing)).And.Contain(listing.Name).And.Contain("$60.00").And.Contain("Coats").And.Contain("/flea-market/unsubscribe/"));
        Assert.That(mail.Body, Does.Not.Contain("%Flea").And.Not.Contain("555 010"));
    }

    [Test]
    public async Task A_day_brings_one_mail_with_all_searches_and_the_next_the_rest()
    {
        var (reader, _) = await ReaderAsync();
        await Scene.SearchAsync(reader.Id, new() { Text = "Chair" + Word });
        await Scene.SearchAsync(reader.Id, new() { Text = Word, HighestPrice = 100, CurrencyId = 1 });
        Store.Clock.Move(TimeSpan.FromMinutes(5));
        var both = await ApprovedAsync();
        await RunAsync();
        var later = await ApprovedAsync();
        await RunAsync();
        Assert.That((await MailsAsync(reader)).Count, Is.EqualTo(1));

        Store.Clock.Move(_day);
        await RunAsync();

        var mails = await MailsAsync(reader);
        Assert.That(mails.Count, Is.EqualTo(2));
        Assert.That(mails[0].Body.Split(AddressOf(both)).Length - 1, Is.EqualTo(1), "named once, though two searches find it");
        Assert.That(mails[1].Body, Does.Contain(AddressOf(later)).And.Not.Contain(AddressOf(both)));
    }

    [Test]
    public async Task Own_listings_and_those_from_before_are_no_news()
    {
        await ApprovedAsync();
        Store.Clock.Move(TimeSpan.FromMinutes(5));
        var (reader, _) = await ReaderAsync();
        await ApprovedAsync(reader);

        await RunAsync();

        Assert.That((await MailsAsync(reader)).Select(mail => mail.Body), Is.Empty);
    }

    [Test]
    public async Task What_was_approved_again_is_not_new()
    {
        var listing = await ApprovedAsync();
        await RunAsync();
        var (reader, _) = await ReaderAsync();
        listing = Scene.Done(await Scene.EditAsync(listing, Scene.Content() with { Name = listing.Name, Description = "Off sale" }));
        Scene.Done(await Scene.ApproveAsync(listing));

        await RunAsync();

        Assert.That(await MailsAsync(reader), Is.Empty);
    }

    [Test]
    public async Task What_is_off_sale_is_told_when_it_comes_back_and_never_when_it_is_sold()
    {
        var (reader, _) = await ReaderAsync();
        var back = await ApprovedAsync();
        var sold = await ApprovedAsync();
        back = Scene.Done(await Scene.EditAsync(back, Scene.Content() with { Name = back.Name, Description = "Off sale again" }));
        Scene.Done(await Scene.SellAsync(sold));
        await RunAsync();
        Assert.That(await MailsAsync(reader), Is.Empty);

        Scene.Done(await Scene.ApproveAsync(back));
        await RunAsync();

        Assert.That((await MailsAsync(reader)).Single().Body, Does.Contain(AddressOf(back)).And.Not.Contain(AddressOf(sold)));
    }

    [Test]
    public async Task What_was_found_but_went_before_the_mail_is_not_told()
    {
        var (reader, _) = await ReaderAsync();
        var listing = await ApprovedAsync();
        await Store.AskAsync((SavedSearchMatcher matching) => matching.RunAsync());
        Scene.Done(await Scene.RemoveAsync(listing));

        await RunAsync();

        Assert.That(await MailsAsync(reader), Is.Empty);
    }

    [Test]
    public async Task A_late_commit_is_not_skipped()
    {
        var (reader, _) = await ReaderAsync();
        var early = await ApprovedAsync();
        var row = await Store.AskAsync((IRepository<UnmatchedListing> rows) => rows.Table.FirstAsync(arrival => arrival.ListingId == early.Id));
        await Store.AskAsync((IRepository<UnmatchedListing> rows) => rows.DeleteAsync(arrival => arrival.Id == row.Id));
        var late = await ApprovedAsync();
        await RunAsync();

        await Store.AskAsync((IRepository<UnmatchedListing> rows) => rows.InsertAsync(new UnmatchedListing { ListingId = early.Id }, false));
        Store.Clock.Move(_day);
        await RunAsync();

        var mails = await MailsAsync(reader);
        Assert.That((mails.Count, mails[0].Body.Contains(AddressOf(late)), mails[1].Body.Contains(AddressOf(early))), Is.EqualTo((2, true, true)));
    }

    [Test]
    public async Task A_run_that_was_killed_goes_on_where_it_stopped()
    {
        var (first, firstSearch) = await ReaderAsync();
        var (second, _) = await ReaderAsync();
        var listing = await ApprovedAsync();
        await Store.AskAsync((IRepository<SavedSearchMatch> matches) =>
            matches.InsertAsync(new SavedSearchMatch { SearchId = firstSearch, ListingId = listing.Id, CustomerId = first.Id }, false));

        await RunAsync();

        foreach (var reader in (Customer[])[first, second])
            Assert.That((await MailsAsync(reader)).Count, Is.EqualTo(1));
    }

    [Test]
    public async Task Two_machines_at_once_tell_everybody_once()
    {
        var readers = new List<Customer>();
        for (var count = 0; count < 5; count++)
            readers.Add((await ReaderAsync()).Reader);
        await ApprovedAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(RunAsync)));

        foreach (var reader in readers)
            Assert.That((await MailsAsync(reader)).Count, Is.EqualTo(1));
    }

    [Test]
    public async Task A_paused_search_finds_nothing_and_starts_anew_when_it_is_resumed()
    {
        var (reader, searchId) = await ReaderAsync();
        var found = await ApprovedAsync();
        await Store.AskAsync((SavedSearchMatcher matching) => matching.RunAsync());
        await ChangeAsync(reader, searchId, (searches, search) => searches.PauseAsync(search));
        var missed = await ApprovedAsync();
        await RunAsync();
        Store.Clock.Move(TimeSpan.FromMinutes(5));
        await ChangeAsync(reader, searchId, (searches, search) => searches.ResumeAsync(search));
        var fresh = await ApprovedAsync();

        await RunAsync();

        Assert.That((await MailsAsync(reader)).Single().Body,
            Does.Contain(AddressOf(fresh)).And.Not.Contain(AddressOf(found)).And.Not.Contain(AddressOf(missed)));
    }

    [Test]
    public async Task A_deleted_search_or_customer_gets_no_mail()
    {
        var (reader, searchId) = await ReaderAsync();
        var (gone, _) = await ReaderAsync();
        await ApprovedAsync();
        await Store.AskAsync((SavedSearchMatcher matching) => matching.RunAsync());
        await ChangeAsync(reader, searchId, (searches, search) => searches.DeleteAsync(search));
        gone.Deleted = true;
        await Store.AskAsync((ICustomerService customers) => customers.UpdateCustomerAsync(gone));

        await RunAsync();

        Assert.That((await MailsAsync(reader)).Concat(await MailsAsync(gone)), Is.Empty);
    }

    [Test]
    public async Task All_terms_of_a_search_count()
    {
        var content = Scene.Content();
        var line = content.Characteristics[0];
        SavedSearchCriteria wanted = new() { Text = Word, Conditions = [content.Condition], LowestPrice = 50, HighestPrice = 70, CurrencyId = 1, Characteristics = [line] };
        var (reader, _) = await ReaderAsync(wanted);
        var others = new[]
        {
            await ReaderAsync(wanted with { HighestPrice = 55 }), await ReaderAsync(wanted with { LowestPrice = 65 }),
            await ReaderAsync(wanted with { Conditions = [ItemCondition.ForParts] }), await ReaderAsync(wanted with { Characteristics = [line with { Value = "other" }] }),
            await ReaderAsync(wanted with { CategoryId = 99999 }), await ReaderAsync(wanted with { ProductId = 99999 })
        };
        await ApprovedAsync();

        await RunAsync();

        Assert.That((await MailsAsync(reader)).Count, Is.EqualTo(1));
        foreach (var (other, _) in others)
            Assert.That(await MailsAsync(other), Is.Empty);
    }

    [Test]
    public async Task What_sellers_and_readers_write_is_text_in_the_mail()
    {
        var reader = await Scene.CustomerAsync();
        await Store.AskAsync((SavedSearches searches) => searches.SaveAsync(reader.Id, Scene.StoreId, "<b>mine</b> %Store.URL%", new() { Text = Word }));
        Store.Clock.Move(TimeSpan.FromMinutes(5));
        await ApprovedAsync(name: $"<img src=x> %Customer.Email% {Word}");

        await RunAsync();

        Assert.That((await MailsAsync(reader)).Single().Body, Does.Not.Contain("<img").And.Not.Contain("<b>mine").And.Contain("%Customer.Email%").And.Contain("%Store.URL%"));
    }

    [Test]
    public async Task There_is_a_limit_and_no_search_twice()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.MostSavedSearchesPerCustomer = 2);
        var reader = await Scene.CustomerAsync();
        await Scene.SearchAsync(reader.Id, new() { Text = "one" });

        Assert.That(await SaveAsync("again", new() { Text = " one " }), Is.EqualTo(SearchRefusal.AlreadySaved));
        Assert.That(await SaveAsync("", new() { Text = "two" }), Is.EqualTo(SearchRefusal.NameMissing));
        Assert.That(await SaveAsync(new string('x', 101), new() { Text = "two" }), Is.EqualTo(SearchRefusal.NameTooLong));
        Assert.That(await SaveAsync("all", new() { Text = " " }), Is.EqualTo(SearchRefusal.AsksForNothing));
        Assert.That(await SaveAsync("two", new() { Text = "two" }), Is.Null);
        Assert.That(await SaveAsync("three", new() { Text = "three" }), Is.EqualTo(SearchRefusal.TooMany));

        async Task<SearchRefusal?> SaveAsync(string name, SavedSearchCriteria terms) =>
            (await Store.AskAsync((SavedSearches searches) => searches.SaveAsync(reader.Id, Scene.StoreId, name, terms))).Refusal;
    }

    private Task ChangeAsync(Customer reader, int searchId, Func<SavedSearches, SavedSearch, Task> change) =>
        Store.AskAsync(async (SavedSearches searches) => await change(searches, (await searches.GetAsync(reader.Id, searchId))!));
}
