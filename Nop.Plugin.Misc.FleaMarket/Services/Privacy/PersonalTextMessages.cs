using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Services.Sms;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

public class PersonalTextMessages(IRepository<SmsMessage> messages, SmsQueue queue) : IPersonalData
{
    private static readonly string[] _columns = ["Deal", "Phone", "Text", "Status", "Created", "Sent"];

    public IQueryable<int> CustomerIds => messages.Table.Select(message => message.CustomerId);

    public IEnumerable<PersonalSheet> Sheets(int customerId) => [new("TextMessages", _columns, RowsAsync(customerId))];

    public Task EraseAsync(int customerId) => queue.ForgetAsync(customerId);

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var message in messages.Table.Where(message => message.CustomerId == customerId).ByKeyAsync())
            yield return [message.DealId, message.Phone, message.Text, message.Status, message.CreatedOnUtc, message.SentOnUtc];
    }
}
