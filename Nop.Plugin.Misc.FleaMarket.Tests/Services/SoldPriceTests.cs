using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>What a product went for, by deals and without.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class SoldPriceTests(StoreDatabase database) : StoreTests(database)
{
    private Task<IReadOnlyList<SoldPrice>> SoldAsync(int productId) =>
        Store.AskAsync((SoldPriceQueries queries) => queries.OfProductAsync(Scene.StoreId, productId));

    /// <summary>One after the other of the same product.</summary>
    private async Task<Listing> OnOfferAsync(int? productId, decimal price, ItemCondition condition = ItemCondition.Good)
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        if (productId is { } same)
        {
            item.ProductId = same;
            await Store.AskAsync((IOrderService orders) => orders.UpdateOrderItemAsync(item));
        }
        return Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(seller, item, Scene.Content() with { Price = price, Condition = condition }))));
    }

    [Test]
    public async Task Closed_deals_and_what_sellers_marked_as_sold_count_and_nothing_else()
    {
        var marked = await OnOfferAsync(null, 40);
        Scene.Done(await Scene.SellAsync(marked));
        await new DealScene(Store, Scene).AtAsync(DealStatus.Closed, await OnOfferAsync(marked.ProductId, 50, ItemCondition.Fair));
        await new DealScene(Store, Scene).AtAsync(DealStatus.Cancelled, await OnOfferAsync(marked.ProductId, 60));
        await OnOfferAsync(marked.ProductId, 70);

        Assert.That(await SoldAsync(marked.ProductId), Is.EquivalentTo(new[] { new SoldPrice(ItemCondition.Good, 40), new SoldPrice(ItemCondition.Fair, 50) }));
    }

    [Test]
    public async Task What_is_long_ago_says_nothing()
    {
        var marked = await OnOfferAsync(null, 40);
        Scene.Done(await Scene.SellAsync(marked));

        Store.Clock.Move(TimeSpan.FromDays(181));

        Assert.That(await SoldAsync(marked.ProductId), Is.Empty);
    }
}
