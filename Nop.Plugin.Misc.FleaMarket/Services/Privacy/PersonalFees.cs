using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>A seller's entries in the ledger, which is only ever added to: the store has to keep its accounts.</summary>
public class PersonalFees(IRepository<FeeEntry> entries) : IPersonalData
{
    private static readonly string[] _columns = ["Month", "Number", "Kind", "Amount", "Deal", "Text", "Created"];

    public IQueryable<int>? CustomerIds => null;

    public IEnumerable<PersonalSheet> Sheets(int customerId) => [new("Fees", _columns, RowsAsync(customerId))];

    public Task EraseAsync(int customerId) => Task.CompletedTask;

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var entry in entries.Table.Where(entry => entry.SellerId == customerId).ByKeyAsync())
            yield return [entry.FeeMonth.ToString(), entry.Number, entry.Kind, entry.Amount, entry.DealId, entry.Text, entry.CreatedOnUtc];
    }
}
