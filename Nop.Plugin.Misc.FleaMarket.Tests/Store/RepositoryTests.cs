using System.Data.Common;
using System.Transactions;
using Nop.Core.Domain.Configuration;
using Nop.Core.Domain.Localization;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>What the plugin expects of nopCommerce's data layer, held by the development store's on every database.</summary>
internal class RepositoryTests(StoreDatabase database) : ServiceTests(database)
{
    [Test]
    public async Task What_one_transaction_writes_is_kept_or_forgotten_together()
    {
        await WriteAsync("kept", complete: true);
        await WriteAsync("forgotten", complete: false);

        Assert.That(await NamesAsync("kept"), Is.EqualTo(new[] { "kept.a", "kept.b" }));
        Assert.That(await NamesAsync("forgotten"), Is.Empty);
    }

    [Test]
    public async Task Transactions_at_once_wait_for_each_other()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(writer => Task.Run(() => WriteAsync($"many{writer}", complete: writer % 2 == 0))));

        Assert.That(await NamesAsync("many"), Has.Count.EqualTo(50));
    }

    /// <summary>MySQL takes back the refused statement alone, the others the whole transaction.</summary>
    [Test]
    public async Task What_the_database_refuses_arrives_as_its_own_exception_and_spoils_the_transaction_save_on_MySQL()
    {
        var after = async () =>
        {
            using var scope = Scope();
            await Store.AskAsync(async (IRepository<Setting> settings) =>
            {
                await settings.InsertAsync(new Setting("spoiled.a", "1"));
                Assert.That(() => InsertTextlessAsync(), Throws.InstanceOf<DbException>());
                await settings.InsertAsync(new Setting("spoiled.b", "1"));
            });
            scope.Complete();
        };

        if (Database == StoreDatabase.MariaDb)
            await after();
        else
            Assert.That(() => after(), Throws.InstanceOf<DbException>().Or.InstanceOf<TransactionException>());

        Assert.That(await NamesAsync("spoiled"), Has.Count.EqualTo(Database == StoreDatabase.MariaDb ? 2 : 0));
    }

    [Test]
    public async Task Searching_minds_neither_case_nor_wildcards()
    {
        await AddAsync("Search.Red_Shirt", "Search.RedXShirt");

        var term = "red_shirt";
        Assert.That(await Store.AskAsync((IRepository<Setting> settings) => settings.Table.Where(setting => setting.Name.Contains(term)).CountAsync()), Is.EqualTo(1));
        Assert.That(await Store.AskAsync((IRepository<Setting> settings) => settings.Table.CountAsync(setting => setting.Name == "SEARCH.REDXSHIRT")), Is.EqualTo(1));
    }

    [TestCase("Шаль Зима", "шаль зима")]
    [TestCase("ÄRMEL", "ärmel")]
    public async Task Letters_of_every_script_have_a_lower_case(string written, string lower)
    {
        await AddAsync(written);

        Assert.That(await Store.AskAsync((IRepository<Setting> settings) => settings.Table.CountAsync(setting => setting.Name.ToLower().Contains(lower))), Is.EqualTo(1));
    }

    [Test]
    public async Task Queries_of_several_repositories_become_one()
    {
        await AddAsync("joined");
        var names = await Store.AskAsync((IRepository<Setting> settings) => Store.AskAsync((IRepository<Language> languages) =>
        {
            var published = languages.Table.Where(language => language.Published);
            return (from setting in settings.Table
                    from language in published
                    where setting.Name == "joined" && languages.Table.Any(one => one.Id == language.Id)
                    orderby language.Id
                    select new { setting.Name, Language = language.Name }).ToListAsync();
        }));

        Assert.That(names, Has.Count.GreaterThan(1).And.All.Property("Name").EqualTo("joined"));
    }

    [Test]
    public async Task What_was_read_is_a_copy()
    {
        await AddAsync("copied");
        var read = await Store.AskAsync((IRepository<Setting> settings) => settings.Table.FirstAsync(setting => setting.Name == "copied"));
        read.Value = "changed";

        Assert.That((await Store.AskAsync((IRepository<Setting> settings) => settings.LoadOriginalCopyAsync(read))).Value, Is.Empty);
        await Store.AskAsync((IRepository<Setting> settings) => settings.UpdateAsync(read));
        Assert.That((await Store.AskAsync((IRepository<Setting> settings) => settings.LoadOriginalCopyAsync(read))).Value, Is.EqualTo("changed"));
    }

    private Task InsertTextlessAsync() => Store.AskAsync((IRepository<ListingSearchTerm> terms) => terms.InsertAsync(new ListingSearchTerm { Rest = null! }));

    private Task AddAsync(params string[] names) =>
        Store.AskAsync((IRepository<Setting> settings) => settings.InsertAsync([.. names.Select(name => new Setting(name, ""))]));

    private async Task WriteAsync(string prefix, bool complete)
    {
        using var scope = Scope();
        await Store.AskAsync((IRepository<Setting> settings) => settings.InsertAsync(new Setting(prefix + ".a", "1"), false));
        await Store.AskAsync((IRepository<Setting> settings) => settings.InsertAsync(new Setting(prefix + ".b", "1"), false));
        if (complete)
            scope.Complete();
    }

    private Task<List<string>> NamesAsync(string prefix) => Store.AskAsync((IRepository<Setting> settings) =>
        settings.Table.Where(setting => setting.Name.StartsWith(prefix)).OrderBy(setting => setting.Name).Select(setting => setting.Name).ToListAsync());

    private static TransactionScope Scope() => new(TransactionScopeOption.Required,
        new TransactionOptions { IsolationLevel = IsolationLevel.ReadCommitted }, TransactionScopeAsyncFlowOption.Enabled);
}
