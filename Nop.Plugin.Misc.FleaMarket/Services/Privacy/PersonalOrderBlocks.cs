using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>Sellers whose orders a customer does not take; nobody but the customer is told of them.</summary>
public class PersonalOrderBlocks(IRepository<OrderBlock> blocks) : IPersonalData
{
    private static readonly string[] _columns = ["Seller", "Created"];

    public IQueryable<int> CustomerIds => blocks.Table.Select(block => block.BuyerId).Concat(blocks.Table.Select(block => block.SellerId));

    public IEnumerable<PersonalSheet> Sheets(int customerId) => [new("OrderBlocks", _columns, RowsAsync(customerId))];

    public Task EraseAsync(int customerId) => blocks.DeleteAsync(block => block.BuyerId == customerId || block.SellerId == customerId);

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var block in blocks.Table.Where(block => block.BuyerId == customerId).ByKeyAsync())
            yield return [block.SellerId, block.CreatedOnUtc];
    }
}
