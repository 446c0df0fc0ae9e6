using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Following;
using Nop.Plugin.Misc.FleaMarket.Services.Following;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>Whom a customer follows; nobody else is told of it.</summary>
public class PersonalFollowedSellers(IRepository<FollowedSeller> rows, FollowedSellers sellers) : IPersonalData
{
    private static readonly string[] _columns = ["Seller", "Paused", "Created"];

    public IQueryable<int> CustomerIds => rows.Table.Select(follow => follow.CustomerId).Concat(rows.Table.Select(follow => follow.SellerId));

    public IEnumerable<PersonalSheet> Sheets(int customerId) => [new("FollowedSellers", _columns, RowsAsync(customerId))];

    public Task EraseAsync(int customerId) => sellers.DeleteAllAsync(customerId);

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var follow in rows.Table.Where(follow => follow.CustomerId == customerId).ByKeyAsync())
            yield return [follow.SellerId, follow.IsSilent, follow.CreatedOnUtc];
    }
}
