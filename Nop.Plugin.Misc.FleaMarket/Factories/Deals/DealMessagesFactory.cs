using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>A deal's messageService; showing it to the customer in person means that it is read.</summary>
public class DealMessagesFactory(DealMessageService messageService, DealDates dates, Impersonation impersonation)
{
    private const int MostAtFirst = 50;
    private const int Most = 5000;

    /// <summary>The oldest first; at first without those before the newest <see cref="MostAtFirst"/>.</summary>
    public async Task<(IReadOnlyList<DealPageModel.MessageModel> Messages, bool HasOlder)> PrepareAsync(Deal deal, int reader, Func<int, string> nameOf, bool all)
    {
        var most = all ? Most : MostAtFirst;
        var found = await messageService.GetAsync(deal.Id, most + 1);
        var written = found.Skip(found.Count - most).ToList();
        var lastRead = (await messageService.ReadingAsync(deal.Id, reader))?.LastMessageId ?? 0;
        var messages = new List<DealPageModel.MessageModel>();
        foreach (var message in written)
            messages.Add(new(message.Text, nameOf(message.AuthorId), message.AuthorId == reader,
                await dates.ShowAsync(message.CreatedOnUtc), message.ReaderId == reader && message.Id > lastRead));
        if (messages.Any(message => message.IsNew) && !impersonation.IsOn)
            await messageService.ReadAsync(deal.Id, reader, written[^1].Id);
        return (messages, found.Count > most);
    }
}
