using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Plugin.Misc.FleaMarket.Tests.Web;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>One customer's saved search that cannot be asked is nobody else's trouble.</summary>
internal class FailingSearchTests(StoreDatabase database) : WebTests(database)
{
    private async Task<Customer> ReaderAsync(string word, string? terms = null)
    {
        var reader = await Scene.CustomerAsync();
        var id = await Scene.SearchAsync(reader.Id, new() { Text = word });
        if (terms is not null)
            await Store.AskAsync(async (IRepository<SavedSearch> searches) =>
            {
                var search = await searches.GetByIdAsync(id);
                search.TermsJson = terms;
                await searches.UpdateAsync(search, false);
            });
        return reader;
    }

    private async Task RunAsync(string word)
    {
        Store.Clock.Move(TimeSpan.FromMinutes(5));
        var seller = await Scene.CustomerAsync();
        Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), Scene.Content() with { Name = $"Coat {word}" }))));
        await Store.AskAsync((SavedSearchTask task) => task.ExecuteAsync());
    }

    private Task<List<QueuedEmail>> MailsAsync(Customer reader) =>
        Store.AskAsync((IRepository<QueuedEmail> mails) => mails.Table.Where(mail => mail.To == reader.Email).ToListAsync());

    private async Task<SavedSearch> SearchAsync(Customer reader) => (await Store.AskAsync((SavedSearches searches) => searches.GetAllAsync(reader.Id))).Single();

    [Test]
    public async Task It_is_paused_its_owner_is_told_once_and_the_others_get_their_mails()
    {
        var word = $"{Guid.NewGuid():N}";
        var (broken, other) = (await ReaderAsync(word, "{ no JSON"), await ReaderAsync(word));

        await RunAsync(word);
        await RunAsync(word);

        var failed = await SearchAsync(broken);
        Assert.That((failed.IsPaused, failed.HasFailed), Is.EqualTo((true, true)));
        Assert.That((await MailsAsync(broken)).Single().Body, Does.Contain(failed.Name).And.Contain("/customer/flea-market/searches"));
        Assert.That((await MailsAsync(other)).Single().Body, Does.Contain(word));
        Assert.That((await SearchAsync(other)).IsPaused, Is.False);
    }

    [Test]
    public async Task Its_owner_reads_of_it_and_deletes_it()
    {
        var word = $"{Guid.NewGuid():N}";
        var broken = await ReaderAsync(word, "{ no JSON");
        await RunAsync(word);
        using var visitor = await Visitor.LogInAsync(Store.Address, broken);

        Assert.That(await visitor.ReadAsync("/customer/flea-market/searches"), Does.Contain("has paused the search"));
        await visitor.PostAsync($"/customer/flea-market/searches/{(await SearchAsync(broken)).Id}/delete", []);

        Assert.That(await Store.AskAsync((SavedSearches searches) => searches.GetAllAsync(broken.Id)), Is.Empty);
    }

    /// <summary>As earlier versions have saved them.</summary>
    [Test]
    public async Task An_amount_beyond_all_bounds_finds_nothing_and_stops_nothing()
    {
        var word = $"{Guid.NewGuid():N}";
        var terms = new SavedSearchCriteria { Text = word, LowestPrice = decimal.MaxValue, CurrencyId = 2 };
        var (huge, other) = (await ReaderAsync(word, System.Text.Json.JsonSerializer.Serialize(terms)), await ReaderAsync(word));

        await RunAsync(word);

        Assert.That((await MailsAsync(huge), (await MailsAsync(other)).Count), Is.EqualTo((Array.Empty<QueuedEmail>(), 1)));
        using var visitor = await Visitor.LogInAsync(Store.Address, huge);
        Assert.That(await visitor.ReadAsync("/customer/flea-market/searches"), Does.Contain("Coats"));
    }
}
