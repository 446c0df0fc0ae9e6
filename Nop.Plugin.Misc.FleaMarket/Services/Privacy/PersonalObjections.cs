using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>What a seller has objected to, and what moderators have answered. That there was an objection, and its outcome, stay.</summary>
public class PersonalObjections(IRepository<Objection> objections, OneByOne oneByOne) : IPersonalData
{
    private static readonly string[] _columns = ["Listing", "Text", "Created", "Status", "Answer"];

    public IQueryable<int> CustomerIds => Telling().Select(objection => objection.SellerId);

    public IEnumerable<PersonalSheet> Sheets(int customerId) => [new("Objections", _columns, RowsAsync(customerId))];

    public async Task EraseAsync(int customerId) =>
        await oneByOne.DoAsync(Telling().Where(objection => objection.SellerId == customerId).ByKeyAsync(), objection =>
        {
            objection.Forget();
            return objections.UpdateAsync(objection, false);
        }, objection => $"the objection {objection.Id}");

    private IQueryable<Objection> Telling() => objections.Table.Where(objection => objection.Text != null || objection.Answer != null);

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var objection in objections.Table.Where(objection => objection.SellerId == customerId).ByKeyAsync())
            yield return [objection.ListingId, objection.Text, objection.CreatedOnUtc, objection.Outcome, objection.Answer];
    }
}
