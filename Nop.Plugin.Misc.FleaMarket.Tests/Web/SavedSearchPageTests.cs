using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

internal class SavedSearchPageTests(StoreDatabase database) : WebTests(database)
{
    private const string New = "/customer/flea-market/searches/new";
    private const string Asked = "?q=coat&condition=20&from=10&to=50.5&with=Size:M";

    private Task<IList<SavedSearch>> SearchesAsync(Customer customer) =>
        Store.AskAsync((SavedSearches searches) => searches.GetAllAsync(customer.Id));

    private Task<string> KeyAsync(Customer customer) =>
        Store.AskAsync((UnsubscribeTokens keys) => Task.FromResult(keys.Of(customer)));

    [Test]
    public async Task A_search_is_saved_as_it_was_asked_and_leads_back_to_it()
    {
        var customer = await Scene.CustomerAsync();
        using var visitor = await Visitor.LogInAsync(Store.Address, customer);
        Assert.That(await visitor.ReadAsync("/flea-market" + Asked), Does.Contain(New + "?"));
        Assert.That(await visitor.ReadAsync(New + Asked), Does.Contain("coat").And.Contain("Size: M"));

        var answer = await visitor.PostAsync(New + Asked, [new("name", "Coats for autumn")]);

        Assert.That((int)answer.StatusCode, Is.EqualTo(302));
        Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/flea-market?").And.Contain("q=coat").And.Contain("to=50.5"));
        var terms = (await SearchesAsync(customer)).Single().Terms;
        Assert.That((terms.Text, terms.LowestPrice, terms.HighestPrice, terms.Characteristics.Single().Value), Is.EqualTo(("coat", 10m, 50.5m, "M")));
        Assert.That(await visitor.ReadAsync("/customer/flea-market/searches"), Does.Contain("Coats for autumn").And.Contain("q=coat").And.Contain("to=50.5"));
    }

    [Test]
    public async Task The_list_asks_the_database_as_often_for_many_as_for_one()
    {
        var customer = await Scene.CustomerAsync();
        using var visitor = await Visitor.LogInAsync(Store.Address, customer);
        await Scene.SearchAsync(customer.Id, new() { Text = "0", LowestPrice = 1, CurrencyId = 1 });
        await CountAsync();
        var one = await CountAsync();
        for (var search = 1; search < 20; search++)
            await Scene.SearchAsync(customer.Id, new() { Text = $"{search}", LowestPrice = 1, CurrencyId = 1 });

        Assert.That(await CountAsync(), Is.LessThanOrEqualTo(one));

        Task<int> CountAsync() => visitor.StatementsAsync(HttpMethod.Get, "/customer/flea-market/searches", []);
    }

    [Test]
    public async Task A_refused_search_keeps_what_was_typed()
    {
        using var visitor = await CustomerAsync();
        var name = new string('x', 101);

        var page = await (await visitor.PostAsync(New + Asked, [new("name", name)])).Content.ReadAsStringAsync();

        Assert.That(page, Does.Contain(name).And.Contain("This name is too long: at most 100 characters."));
    }

    [Test]
    public async Task A_guest_comes_back_to_the_search_after_logging_in()
    {
        using var guest = Guest();
        var answer = await guest.GetAsync(New + Asked);

        Assert.That((int)answer.StatusCode, Is.EqualTo(302));
        Assert.That(Uri.UnescapeDataString(answer.Headers.Location!.ToString()), Does.Contain("login").And.Contain(New + "?q=coat"));
    }

    [Test]
    public async Task Nothing_is_offered_where_searches_cannot_be_saved()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.MostSavedSearchesPerCustomer = 0);
        using var guest = Guest();

        Assert.That(await guest.ReadAsync("/flea-market" + Asked), Does.Not.Contain(New));
    }

    [Test]
    public async Task A_link_of_a_mail_stops_the_mails_without_a_log_in_but_not_by_being_fetched()
    {
        var customer = await Scene.CustomerAsync();
        await Scene.SearchAsync(customer.Id);
        var path = $"/flea-market/unsubscribe/{customer.Id}?key={await KeyAsync(customer)}";
        using var guest = Guest();

        await guest.ReadAsync(path);
        Assert.That((await SearchesAsync(customer)).Single().IsPaused, Is.False);
        await guest.PostAsync(path, []);

        Assert.That((await SearchesAsync(customer)).Single().IsPaused, Is.True);
        Assert.That(await guest.ReadAsync(path), Does.Contain("no more"));
    }

    [Test]
    public async Task A_key_opens_nobody_elses_mails()
    {
        var (customer, other) = (await Scene.CustomerAsync(), await Scene.CustomerAsync());
        using var guest = Guest();

        foreach (var key in (string[])[await KeyAsync(other), (await KeyAsync(customer))[..^1], "", "%00"])
            Assert.That((int)(await guest.GetAsync($"/flea-market/unsubscribe/{customer.Id}?key={key}")).StatusCode, Is.EqualTo(404), key);
    }
}
