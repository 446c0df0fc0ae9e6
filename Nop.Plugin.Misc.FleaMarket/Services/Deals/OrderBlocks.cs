using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>The only writer of who takes no orders from whom; in the transaction of the step that says so.</summary>
public class OrderBlocks(IRepository<OrderBlock> blocks, TimeProvider clock)
{
    public Task<bool> IsBlockedAsync(int buyerId, int sellerId) => Of(buyerId, sellerId).AnyAsync();

    public async Task BlockAsync(int buyerId, int sellerId)
    {
        if (!await IsBlockedAsync(buyerId, sellerId))
            await blocks.InsertAsync(new OrderBlock { BuyerId = buyerId, SellerId = sellerId, CreatedOnUtc = clock.GetUtcNow().UtcDateTime }, false);
    }

    public async Task UnblockAsync(int buyerId, int sellerId)
    {
        foreach (var block in await Of(buyerId, sellerId).ToListAsync())
            await blocks.DeleteAsync(block, false);
    }

    private IQueryable<OrderBlock> Of(int buyerId, int sellerId) => blocks.Table.Where(block => block.BuyerId == buyerId && block.SellerId == sellerId);
}
