using System.Transactions;
using Nop.Plugin.Misc.FleaMarket.Services;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

public class AtOnceTests
{
    private const int Pages = 40, MostBeside = 8;

    [Test]
    public async Task Reads_of_one_page_do_not_wait_for_each_other()
    {
        var second = new TaskCompletionSource<int>();

        var (one, two) = await AtOnce.ReadAsync(() => second.Task, () =>
        {
            second.SetResult(1);
            return Task.FromResult(2);
        });

        Assert.That((one, two), Is.EqualTo((1, 2)));
    }

    [Test]
    public async Task However_many_pages_are_asked_for_few_reads_are_beside_others()
    {
        var (reading, most) = (0, 0);
        var open = new TaskCompletionSource();
        async Task<int> ReadAsync()
        {
            most = Math.Max(most, Interlocked.Increment(ref reading));
            await open.Task;
            return Interlocked.Decrement(ref reading);
        }

        var pages = Enumerable.Range(0, Pages).Select(_ => AtOnce.ReadAsync(ReadAsync, ReadAsync)).ToList();
        open.SetResult();
        await Task.WhenAll(pages);

        Assert.That((most, reading), Is.EqualTo((Pages + MostBeside, 0)));
    }

    [Test]
    public async Task A_read_that_fails_leaves_its_place_to_others()
    {
        for (var time = 0; time <= MostBeside; time++)
            Assert.ThrowsAsync<IOException>(() => AtOnce.ReadAsync(() => Task.FromException<int>(new IOException()), () => Task.FromResult(1)));

        await Reads_of_one_page_do_not_wait_for_each_other();
    }

    [Test]
    public void A_transaction_reads_one_after_the_other()
    {
        using var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);

        Assert.ThrowsAsync<InvalidOperationException>(() => AtOnce.ReadAsync(() => Task.FromResult(1), () => Task.FromResult(2)));
    }
}
