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

    /// <summary>Each of two has written what the other wants to write. Neither reads, as what another has not committed yet is not there to be read.</summary>
    private async Task DeadlockAsync(InProcessStore store)
    {
        var (first, second) = (new Setting($"{Guid.NewGuid()}", ""), new Setting($"{Guid.NewGuid()}", ""));
        foreach (var setting in new[] { first, second })
            await store.AskAsync((IRepository<Setting> all) => all.InsertAsync(setting, false));
        var writers = Database == StoreDatabase.Sqlite ? 1 : 2;
        using var met = new Barrier(writers);
        var attempts = 0;

        await Task.WhenAll(Task.Run(() => WriteBothAsync("one", first, second)), Task.Run(() => WriteBothAsync("two", second, first)));

        var kept = await Task.WhenAll(new[] { first, second }.Select(setting => store.AskAsync((IRepository<Setting> all) => all.GetByIdAsync(setting.Id))));
        Assert.That(kept.Select(setting => setting.Value), Is.All.EqualTo("one").Or.All.EqualTo("two"));
        Assert.That(attempts, writers == 1 ? Is.AtLeast(2) : Is.AtLeast(3));

        Task WriteBothAsync(string writer, params Setting[] settings)
        {
            var isFirst = true;
            return _transaction.RunAsync(async () =>
            {
                Interlocked.Increment(ref attempts);
                await WriteAsync(settings[0], writer);
                if (isFirst)
                    met.SignalAndWait(TimeSpan.FromSeconds(20));
                isFirst = false;
                await WriteAsync(settings[1], writer);
            });
        }

        Task WriteAsync(Setting setting, string writer) =>
            store.AskAsync((IRepository<Setting> all) => all.UpdateAsync(new Setting(setting.Name, writer) { Id = setting.Id }, false));
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
