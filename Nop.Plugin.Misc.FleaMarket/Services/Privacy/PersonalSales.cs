using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>A seller's deals, without the buyers' own data. The parcels' numbers and the notes go, those of others about a deleted buyer too.</summary>
public class PersonalSales(IRepository<Deal> deals, IRepository<DealNote> notes, DealFeasibilityMonitor dealMonitor, OneByOne oneByOne) : IPersonalData
{
    private static readonly string[] _columns = ["Id", "Name", "Quantity", "Amount", "Status", "TrackingNumber", "Note", "Created", "Changed"];

    public IQueryable<int> CustomerIds => deals.Table.Where(deal => deal.TrackingNumber != null).Select(deal => deal.SellerId)
        .Concat(WithNote().Select(deal => deal.SellerId))
        .Concat(WithNote().Select(deal => deal.BuyerId));

    public IEnumerable<PersonalSheet> Sheets(int customerId) => [new("Sales", _columns, RowsAsync(customerId))];

    public async Task EraseAsync(int customerId)
    {
        await dealMonitor.LookAtCustomerAsync(customerId);
        var own = deals.Table.Where(deal => deal.SellerId == customerId || deal.BuyerId == customerId);
        await oneByOne.DoAsync(notes.Table.Where(note => own.Any(deal => deal.Id == note.DealId)).ByKeyAsync(), note => notes.DeleteAsync(note), note => $"the note {note.Id}");
        await oneByOne.DoAsync(deals.Table.Where(deal => deal.SellerId == customerId && deal.TrackingNumber != null).ByKeyAsync(), deal =>
        {
            deal.ForgetParcel();
            return deals.UpdateAsync(deal);
        }, deal => $"the erased seller's deal {deal.Id}");
    }

    private IQueryable<Deal> WithNote() => deals.Table.Where(deal => notes.Table.Any(note => note.DealId == deal.Id));

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var deal in deals.Table.Where(deal => deal.SellerId == customerId).ByKeyAsync())
            yield return
            [
                deal.Id, deal.ListingName, deal.Quantity, deal.Amount, deal.Status, deal.TrackingNumber, await NoteAsync(deal.Id),
                deal.CreatedOnUtc, deal.UpdatedOnUtc
            ];
    }

    private Task<string?> NoteAsync(int dealId) =>
        notes.Table.Where(note => note.DealId == dealId).Select(note => (string?)note.Text).FirstOrDefaultAsync()!;
}
