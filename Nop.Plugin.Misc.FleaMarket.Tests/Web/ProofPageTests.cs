using System.Text.Json;
using AngleSharp.Html.Dom;
using Nop.Core.Domain.Shipping;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>What a listing's page says of the purchase it comes from, and of why it is sold.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class ProofPageTests(StoreDatabase database) : VisitorTests(database)
{
    private async Task<IHtmlDocument> PageAsync(ListingContent content)
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        await Store.AskAsync((IRepository<Shipment> shipments) => shipments.InsertAsync(
            new Shipment { OrderId = item.OrderId, DeliveryDateUtc = Store.Clock.Now.AddDays(-12), CreatedOnUtc = Store.Clock.Now.AddDays(-14) }));
        var listing = Services.Scene.Done(await Scene.OfferAsync(seller, item, content));
        listing = Services.Scene.Done(await Scene.ApproveAsync(listing));
        using var guest = Visitor.Guest(Store.Address);
        return await guest.DocumentAsync($"/flea-market/{listing.Id}/winter-coat");
    }

    private static JsonElement Product(IHtmlDocument page) => page.QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => JsonDocument.Parse(script.TextContent).RootElement).First(markup => markup.GetProperty("@type").GetString() == "Product");

    [Test]
    public async Task The_month_the_delivery_and_the_warranty_are_told()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.WarrantyMonths = 24);

        var page = await PageAsync(Services.Scene.Content());

        var proof = page.QuerySelector(".flea-proof")!.TextContent;
        Assert.That(proof, Does.Contain("Bought here in").And.Contain("Order verified").And.Contain("delivered 12 days ago").And.Contain("months left"));
        Assert.That(Product(page).GetProperty("purchaseDate").GetString(), Does.Match("^\\d{4}-\\d{2}$"));
        Assert.That(Product(page).GetProperty("offers").GetProperty("warranty").GetProperty("durationOfWarranty").GetProperty("unitCode").GetString(), Is.EqualTo("MON"));
    }

    [Test]
    public async Task A_seller_may_keep_the_month()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.WarrantyMonths = 24);

        var page = await PageAsync(Services.Scene.Content() with { ShowPurchaseMonth = false });

        Assert.That(page.QuerySelector(".flea-proof")!.TextContent, Does.Contain("Bought in this store").And.Not.Contain("delivered").And.Not.Contain("months"));
        Assert.That(Product(page).TryGetProperty("purchaseDate", out var _), Is.False);
    }

    [Test]
    public async Task Why_it_is_sold_is_shown_if_the_seller_wants_so([Values] bool shown)
    {
        var reason = (await Store.AskAsync((ModerationReasons reasons) => reasons.OfAsync(ReasonKind.Selling)))[0];

        var page = await PageAsync(Services.Scene.Content() with { SellingReasonId = reason.Id, ShowSellingReason = shown });

        Assert.That(page.QuerySelector(".flea-characteristics")!.TextContent.Contains(reason.Text), Is.EqualTo(shown));
    }

    [Test]
    public async Task A_reason_of_another_kind_is_none()
    {
        var other = (await Store.AskAsync((ModerationReasons reasons) => reasons.OfAsync(ReasonKind.Moderation)))[0];

        var page = await PageAsync(Services.Scene.Content() with { SellingReasonId = other.Id, ShowSellingReason = true });

        Assert.That(page.Body!.TextContent, Does.Not.Contain(other.Text));
    }
}
