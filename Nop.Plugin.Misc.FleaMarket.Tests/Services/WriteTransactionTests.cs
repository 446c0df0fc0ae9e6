using System.Data.Common;
using System.Transactions;
using DevStore.Data;
using Nop.Core.Domain.Configuration;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Forms;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>What is tried again, and what is not.</summary>
internal class WriteTransactionTests(StoreDatabase database) : ServiceTests(database)
{
    private readonly WriteTransaction _transaction = new(new SentForms(null!, TimeProvider.System), TimeProvider.System);

    [Test]
    public async Task A_wrong_statement_is_not_tried_again() =>
        Assert.That(await AttemptsAsync(_ => Store.AskAsync((Database tables) =>
        {
            using var connection = tables.Connect();
            connection.Run("SELEKT 1");
            return Task.CompletedTask;
        })), Is.EqualTo(1));

    [Test]
    public async Task A_missing_value_is_not_tried_again() =>
        Assert.That(await AttemptsAsync(_ => Store.AskAsync((IRepository<ModerationReason> reasons) => reasons.InsertAsync(new ModerationReason { Text = null! }))), Is.EqualTo(1));

    [Test]
    public async Task What_is_no_fault_of_the_database_is_not_tried_again() =>
        Assert.That(await AttemptsAsync(_ => throw new InvalidOperationException()), Is.EqualTo(1));

    [Test]
    public async Task A_key_that_another_has_taken_is_tried_again()
    {
        var revisions = new int[] { 1, 1, 2 };
        var listingId = Random.Shared.Next(1_000_000, int.MaxValue);
        await AddAsync(listingId, 1);

        Assert.That(await AttemptsAsync(attempt => AddAsync(listingId, revisions[attempt - 1])), Is.EqualTo(3));
    }

    [Test]
    public async Task Inside_another_transaction_nothing_is_tried_again()
    {
        var listingId = Random.Shared.Next(1_000_000, int.MaxValue);
        await AddAsync(listingId, 1);
        using var outer = new TransactionScope(TransactionScopeOption.Required, new TransactionOptions { IsolationLevel = IsolationLevel.ReadCommitted },
            TransactionScopeAsyncFlowOption.Enabled);

        Assert.That(await AttemptsAsync(_ => AddAsync(listingId, 1)), Is.EqualTo(1));
    }

    [Test]
    public Task A_deadlock_is_tried_again() => DeadlockAsync(Store);

    /// <summary>MySQL says otherwise what it did where a connection takes part in distributed transactions.</summary>
    [Test]
    public async Task A_deadlock_of_distributed_transactions_is_tried_again()
    {
        if (Database != StoreDatabase.MariaDb)
            Assert.Ignore("A matter of MySQL.");
        using var data = new TemporaryDirectory();
        await using (var store = await InProcessStore.StartAsync(Database, data.Path, ";UseXaTransactions=True"))
            await DeadlockAsync(store);
        Store.Activate();
    }

    /// <summary>Each of two writes what the other has written, and wants what the other has.</summary>
    private async Task DeadlockAsync(InProcessStore store)
    {
        var settings = new[] { new Setting($"{Guid.NewGuid()}", "0"), new Setting($"{Guid.NewGuid()}", "0") };
        foreach (var setting in settings)
            await store.AskAsync((IRepository<Setting> all) => all.InsertAsync(setting, false));
        using var met = new Barrier(Database == StoreDatabase.Sqlite ? 1 : 2);

        await Task.WhenAll(Enumerable.Range(0, 2).Select(first => Task.Run(() => BothAsync(first))));

        foreach (var setting in settings)
            Assert.That((await store.AskAsync((IRepository<Setting> all) => all.GetByIdAsync(setting.Id))).Value, Is.EqualTo("2"));

        Task BothAsync(int first)
        {
            var attempt = 0;
            return _transaction.RunAsync(async () =>
            {
                await AddOneAsync(settings[first].Id);
                if (++attempt == 1)
                    met.SignalAndWait(TimeSpan.FromSeconds(5));
                await AddOneAsync(settings[1 - first].Id);
            });
        }

        Task AddOneAsync(int id) => store.AskAsync(async (IRepository<Setting> all) =>
        {
            var now = await all.Table.FirstAsync(setting => setting.Id == id);
            now.Value = $"{int.Parse(now.Value) + 1}";
            await all.UpdateAsync(now, false);
        });
    }

    private Task AddAsync(int listingId, int revision) => Store.AskAsync((INopDataProvider data) =>
        data.InsertEntityAsync(Revision(listingId, revision)));

    private static ListingRevision Revision(int listingId, int revision)
    {
        var row = (ListingRevision)Activator.CreateInstance(typeof(ListingRevision), nonPublic: true)!;
        typeof(ListingRevision).GetProperty(nameof(ListingRevision.ListingId))!.SetValue(row, listingId);
        typeof(ListingRevision).GetProperty(nameof(ListingRevision.Revision))!.SetValue(row, revision);
        typeof(ListingRevision).GetProperty(nameof(ListingRevision.CreatedOnUtc))!.SetValue(row, DateTime.UtcNow);
        return row;
    }

    private async Task<int> AttemptsAsync(Func<int, Task> work)
    {
        var attempts = 0;
        try
        {
            await _transaction.RunAsync(() => work(++attempts));
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or TransactionException)
        {
        }
        return attempts;
    }
}
