using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Catalog;
using Nop.Services.Seo;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>What stands under the price of a product in the store.</summary>
internal class ProductPageTests(StoreDatabase database) : WebTests(database)
{
    private const string Used = "flea-product__used";
    private const string SellHint = "flea-product__sell";

    private async Task<(Customer Seller, OrderItem Item, string Path)> ProductAsync(Action<Product>? change = null, int bought = 3)
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, bought, changeProduct: change);
        return (seller, item, await PathAsync(item.ProductId));
    }

    private async Task<string> PathAsync(int productId)
    {
        var slug = $"product-{Guid.NewGuid():N}";
        await Store.AskAsync(async (IProductService products) =>
        {
            var product = await products.GetProductByIdAsync(productId);
            await Store.AskAsync((IUrlRecordService slugs) => slugs.SaveSlugAsync(product, slug, 0));
        });
        return $"/{slug}";
    }

    private async Task<Listing> OfferAsync(Customer seller, OrderItem item, decimal price) =>
        Scene.Done(await Scene.OfferAsync(seller, item, Scene.Content() with { Price = price }));

    [Test]
    public async Task It_names_the_cheapest_approved_listing()
    {
        var (seller, item, path) = await ProductAsync();
        using var guest = Guest();
        Assert.That(await guest.ReadAsync(path), Does.Not.Contain(Used));

        var listing = await OfferAsync(seller, item, 61);
        Assert.That(await guest.ReadAsync(path), Does.Not.Contain(Used), "waiting");
        Scene.Done(await Scene.ApproveAsync(listing));
        Assert.That(await guest.ReadAsync(path), Does.Contain("From $61.00, used").And.Contain($"/flea-market?product={item.ProductId}"));

        var cheaper = Scene.Done(await Scene.ApproveAsync(await OfferAsync(seller, item, 47)));
        Assert.That(await guest.ReadAsync(path), Does.Contain("From $47.00, used").And.Contain("Offers on the flea market: 2"));
        cheaper = Scene.Done(await Scene.CorrectAsync(cheaper, Scene.Content() with { Price = 52 }));
        Assert.That(await guest.ReadAsync(path), Does.Contain("From $52.00, used"), "corrected");
        Scene.Done(await Scene.SellAsync(cheaper));
        Assert.That(await guest.ReadAsync(path), Does.Contain("From $61.00, used"), "sold");
        Scene.Done(await Scene.RemoveAsync(await Scene.NowAsync(listing)));
        Assert.That(await guest.ReadAsync(path), Does.Not.Contain(Used), "removed");
    }

    [Test]
    public async Task A_grouped_product_speaks_for_its_parts()
    {
        var group = new Product { Name = "Set", ProductType = ProductType.GroupedProduct, Published = true, CreatedOnUtc = Store.Clock.Now, UpdatedOnUtc = Store.Clock.Now };
        await Store.AskAsync((IProductService products) => products.InsertProductAsync(group));
        var path = await PathAsync(group.Id);
        using var guest = Guest();
        Assert.That(await guest.ReadAsync(path), Does.Not.Contain(Used));

        var (seller, item, _) = await ProductAsync(product => product.ParentGroupedProductId = group.Id);
        var listing = Scene.Done(await Scene.ApproveAsync(await OfferAsync(seller, item, 33)));

        Assert.That(await guest.ReadAsync(path), Does.Contain("From $33.00, used"));
        Assert.That(await guest.ReadAsync($"/flea-market?product={group.Id}"), Does.Contain($"/flea-market/{listing.Id}/"));
    }

    [Test]
    public async Task The_section_shows_the_product_alone_and_lets_go_of_it()
    {
        var (seller, item, _) = await ProductAsync();
        var listing = Scene.Done(await Scene.ApproveAsync(await OfferAsync(seller, item, 40)));
        var other = await Scene.ApprovedAsync();
        using var guest = Guest();

        var page = await guest.ReadAsync($"/flea-market?product={item.ProductId}");

        Assert.That(page, Does.Contain($"/flea-market/{listing.Id}/").And.Not.Contain($"/flea-market/{other.Id}/"));
        Assert.That(page, Does.Contain($"name=\"product\" value=\"{item.ProductId}\"").And.Contain("flea-chips"));
    }

    [Test]
    public async Task What_can_never_be_sold_again_is_not_invited([Values] bool giftCard)
    {
        var (_, _, path) = await ProductAsync(product => (product.IsGiftCard, product.IsDownload) = (giftCard, !giftCard));
        var (_, _, usual) = await ProductAsync();
        using var guest = Guest();

        Assert.That(await guest.ReadAsync(path), Does.Not.Contain(SellHint));
        Assert.That(await guest.ReadAsync(usual), Does.Contain(SellHint));
    }

    [Test]
    public async Task Products_of_an_excluded_category_are_not_invited()
    {
        var (_, item, path) = await ProductAsync();
        var category = new Category { Name = "Linen", Published = true, CreatedOnUtc = Store.Clock.Now, UpdatedOnUtc = Store.Clock.Now };
        await Store.AskAsync(async (ICategoryService categories) =>
        {
            await categories.InsertCategoryAsync(category);
            await categories.InsertProductCategoryAsync(new() { CategoryId = category.Id, ProductId = item.ProductId });
        });
        using var guest = Guest();
        await using var _ = await Scene.SettingsAsync(settings => settings.ExcludedCategoryIds = [category.Id]);

        Assert.That(await guest.ReadAsync(path), Does.Not.Contain(SellHint));
    }

    [Test]
    public async Task The_owner_switches_either_off()
    {
        var (seller, item, path) = await ProductAsync();
        Scene.Done(await Scene.ApproveAsync(await OfferAsync(seller, item, 40)));
        using var guest = Guest();
        await using var _ = await Scene.SettingsAsync(settings => (settings.ShowOnProductPage, settings.ShowSellHintOnProductPage) = (false, false));

        Assert.That(await guest.ReadAsync(path), Does.Not.Contain(Used).And.Not.Contain(SellHint));
    }

    [Test]
    public async Task A_cached_page_asks_the_database_no_more_than_without_the_plugin()
    {
        var (seller, item, path) = await ProductAsync();
        var listing = Scene.Done(await Scene.ApproveAsync(await OfferAsync(seller, item, 40)));
        using var guest = Guest();
        var without = 0;
        await using (await Scene.SettingsAsync(settings => (settings.ShowOnProductPage, settings.ShowSellHintOnProductPage) = (false, false)))
        {
            await guest.ReadAsync(path);
            without = await StatementsAsync();
        }
        await guest.ReadAsync(path);

        Assert.That(await StatementsAsync(), Is.EqualTo(without));
        Scene.Done(await Scene.CorrectAsync(listing, Scene.Content() with { Price = 39 }));
        Assert.That(await StatementsAsync(), Is.EqualTo(without + 1), "one look-up");

        Task<int> StatementsAsync() => guest.StatementsAsync(HttpMethod.Get, path, []);
    }
}
