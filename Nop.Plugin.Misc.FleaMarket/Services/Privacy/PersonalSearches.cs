using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

public class PersonalSearches(IRepository<SavedSearch> rows, SavedSearches searches) : IPersonalData
{
    private static readonly string[] _columns = ["Name", "Asks", "Paused", "Created"];

    public IQueryable<int> CustomerIds => rows.Table.Select(search => search.CustomerId);

    public IEnumerable<PersonalSheet> Sheets(int customerId) => [new("SavedSearches", _columns, RowsAsync(customerId))];

    public Task EraseAsync(int customerId) => searches.DeleteAllAsync(customerId);

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var search in rows.Table.Where(search => search.CustomerId == customerId).ByKeyAsync())
            yield return [search.Name, search.TermsJson, search.IsPaused, search.CreatedOnUtc];
    }
}
