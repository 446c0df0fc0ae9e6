using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>The letters of a customer's deals. The own ones go, those of the other side are the other side's.</summary>
public class PersonalMessages(IRepository<DealMessage> messages, IRepository<MessageReadMarker> readings) : IPersonalData
{
    private static readonly string[] _columns = ["Deal", "Time", "WrittenByYou", "Text"];

    public IQueryable<int> CustomerIds => messages.Table.Select(message => message.AuthorId);

    public IEnumerable<PersonalSheet> Sheets(int customerId) => [new("Messages", _columns, RowsAsync(customerId))];

    public async Task EraseAsync(int customerId)
    {
        await messages.DeleteAsync(message => message.AuthorId == customerId);
        await readings.DeleteAsync(reading => reading.CustomerId == customerId);
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var message in messages.Table.Where(message => message.AuthorId == customerId || message.ReaderId == customerId).ByKeyAsync())
            yield return [message.DealId, message.CreatedOnUtc, message.AuthorId == customerId, message.Text];
    }
}
