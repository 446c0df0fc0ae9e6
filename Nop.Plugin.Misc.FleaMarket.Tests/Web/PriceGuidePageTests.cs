using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Catalog;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>What the sell form says an item is worth.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class PriceGuidePageTests(StoreDatabase database) : VisitorTests(database)
{
    /// <summary>Bought for 100, unless the product is given.</summary>
    private async Task<OrderItem> ItemAsync(Customer customer, int? productId = null)
    {
        var item = await Scene.BuyAsync(customer);
        if (productId is { } same)
        {
            item.ProductId = same;
            await Store.AskAsync((IOrderService orders) => orders.UpdateOrderItemAsync(item));
        }
        return item;
    }

    private async Task<int> SoldForAsync(params decimal[] prices)
    {
        int? product = null;
        foreach (var price in prices)
            product = await SoldAsync(product, price);
        return product!.Value;
    }

    /// <param name="product">Null for a new one.</param>
    private async Task<int> SoldAsync(int? product, decimal price)
    {
        var seller = await Scene.CustomerAsync();
        var item = await ItemAsync(seller, product);
        var listing = Services.Scene.Done(await Scene.OfferAsync(seller, item, Services.Scene.Content() with { Price = price }));
        Services.Scene.Done(await Scene.SellAsync(Services.Scene.Done(await Scene.ApproveAsync(listing))));
        return item.ProductId;
    }

    private async Task GatherAsync(params int[] products)
    {
        var category = new Category { Name = $"Coats {Guid.NewGuid():N}", Published = true };
        await Store.AskAsync((ICategoryService categories) => categories.InsertCategoryAsync(category));
        foreach (var product in products)
            await Store.AskAsync((ICategoryService categories) => categories.InsertProductCategoryAsync(new() { CategoryId = category.Id, ProductId = product }));
    }

    private async Task<IElement?> GuideAsync(int? productId, params int[] similar)
    {
        var customer = await Scene.CustomerAsync();
        var item = await ItemAsync(customer, productId);
        if (similar.Length > 0)
            await GatherAsync([item.ProductId, .. similar]);
        using var visitor = await Visitor.LogInAsync(Store.Address, customer);
        return (await visitor.DocumentAsync($"/customer/flea-market/sell/{item.Id}")).GetElementById("flea-price-guide");
    }

    private static IEnumerable<string> Ranges(IElement guide) => guide.QuerySelectorAll("li strong").Select(range => range.TextContent);

    [Test]
    public async Task A_further_sale_is_counted_at_once()
    {
        var product = await SoldForAsync(40, 50, 60);
        Assert.That(Ranges((await GuideAsync(product))!).First(), Is.EqualTo("$45.00 – $55.00"));

        await SoldAsync(product, 90);

        Assert.That(Ranges((await GuideAsync(product))!).First(), Is.Not.EqualTo("$45.00 – $55.00"));
    }

    [Test]
    public async Task Three_sales_of_the_product_say_what_it_goes_for_and_a_press_takes_the_middle()
    {
        var guide = (await GuideAsync(await SoldForAsync(40, 50, 60)))!;

        Assert.That(guide.TextContent, Does.Contain("This product went for, lately").And.Contain("New in this store today: $100.00"));
        Assert.That(Ranges(guide), Is.EqualTo(new[] { "$45.00 – $55.00", "$45.00 – $55.00" }), "every condition, and the one that all had");
        var take = guide.QuerySelectorAll("[data-flea-take]").OfType<IHtmlButtonElement>().First();
        Assert.That((take.Type, take.IsHidden, take.GetAttribute("data-flea-take"), take.TextContent), Is.EqualTo(("button", true, "50", "Take $50.00")));
    }

    [Test]
    public async Task Too_few_say_nothing_of_it_and_its_category_says_what_similar_ones_go_for()
    {
        var product = await SoldForAsync(20, 30);
        Assert.That(Ranges((await GuideAsync(product))!), Is.Empty);

        var guide = (await GuideAsync(product, await SoldForAsync(50)))!;

        Assert.That(guide.TextContent, Does.Contain("Similar products went for, lately").And.Not.Contain("This product went"));
        Assert.That(Ranges(guide), Is.EqualTo(new[] { "$25.00 – $40.00" }));
    }

    [Test]
    public async Task Nothing_is_suggested_above_what_the_stores_terms_allow()
    {
        var product = await SoldForAsync(60, 70, 80);
        await using var _ = await Scene.SettingsAsync(settings => settings.HighestPercentOfPricePaid = 50);

        Assert.That((await GuideAsync(product))!.QuerySelector("[data-flea-take]")!.GetAttribute("data-flea-take"), Is.EqualTo("50"));
    }
}
