using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>What a page tells machines.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class MarkupTests(StoreDatabase database) : VisitorTests(database)
{
    private const string Hostile = "</script><script>alert(1)</script> \"'&<!--";

    private async Task<Listing> ApprovedAsync(ListingContent content)
    {
        var seller = await Scene.CustomerAsync();
        return Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller, content.Quantity), content))));
    }

    private async Task<IHtmlDocument> PageAsync(string path)
    {
        using var guest = Guest();
        var answer = await guest.GetAsync(path);
        return await guest.DocumentAsync(answer.Headers.Location?.ToString() ?? path);
    }

    private static JsonElement Product(IHtmlDocument page) => Typed(page, "Product");

    private static JsonElement Typed(IHtmlDocument page, string type) => page.QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => JsonDocument.Parse(script.TextContent).RootElement).Single(one => one.GetProperty("@type").GetString() == type);

    private static string? Meta(IHtmlDocument page, string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");

    [Test]
    public async Task A_listing_is_described_as_a_used_product_that_is_not_bought_on_the_site()
    {
        var listing = await ApprovedAsync(Scene.Content() with { Price = 61.5m });
        var page = await PageAsync($"/flea-market/{listing.Id}/winter-coat");

        var product = Product(page);
        var offer = product.GetProperty("offers");
        Assert.That((product.GetProperty("name").GetString(), product.GetProperty("description").GetString()), Is.EqualTo(("Winter coat", "Worn twice")));
        Assert.That((offer.GetProperty("price").GetString(), offer.GetProperty("priceCurrency").GetString(), offer.GetProperty("itemCondition").GetString(), offer.GetProperty("availability").GetString()),
            Is.EqualTo(("61.50", "USD", "https://schema.org/UsedCondition", "https://schema.org/InStoreOnly")));
        Assert.That((Meta(page, "og:type"), Meta(page, "product:price:amount"), Meta(page, "product:price:currency")), Is.EqualTo(("product", "61.50", "USD")));
        foreach (var address in (string?[])[product.GetProperty("image")[0].GetString(), product.GetProperty("url").GetString(), Meta(page, "og:image"), Meta(page, "og:url")])
            Assert.That(Uri.TryCreate(address, UriKind.Absolute, out _), address);
    }

    [Test]
    public async Task A_listing_without_a_free_unit_is_reserved()
    {
        var listing = await ApprovedAsync(Scene.Content());
        await Store.AskAsync((FleaMarket.Services.Listings.ListingWriter writer) =>
            writer.MakeAsync(listing.Id, new(ListingAction.Reserve, ListingActor.Store, 0) { Units = listing.Quantity }));

        var product = Product(await PageAsync($"/flea-market/{listing.Id}/winter-coat"));

        Assert.That(product.GetProperty("offers").GetProperty("availability").GetString(), Is.EqualTo("https://schema.org/Reserved"));
    }

    [Test]
    public async Task What_sellers_write_stays_inside_the_markup()
    {
        var listing = await ApprovedAsync(Scene.Content() with { Name = Hostile, Description = Hostile });

        var page = await PageAsync($"/flea-market/{listing.Id}");

        Assert.That((Product(page).GetProperty("name").GetString(), Meta(page, "og:title")), Is.EqualTo((Hostile, Hostile)));
        Assert.That(page.Scripts.Select(script => script.TextContent), Has.None.EqualTo("alert(1)"));
        Scene.Done(await Scene.RemoveAsync(listing));
    }

    [Test]
    public async Task The_head_of_a_page_holds_no_contact_data()
    {
        var listing = await ApprovedAsync(Scene.Content() with { Contact = new("+7 999 000-11-22", true, "@planted_handle", true, "planted@contact.example", true) });
        using var registered = await CustomerAsync();

        foreach (var html in (string[])[await registered.ReadAsync($"/flea-market/{listing.Id}/winter-coat"), await registered.ReadAsync("/flea-market")])
            Assert.That((await new HtmlParser().ParseDocumentAsync(html)).Head!.InnerHtml, Does.Not.Contain("999 000").And.Not.Contain("planted"));
    }

    [Test]
    public async Task The_section_lists_what_it_shows_and_only_itself_is_for_search_engines()
    {
        await ApprovedAsync(Scene.Content());
        var section = await PageAsync("/flea-market");
        var filtered = await PageAsync("/flea-market?q=coat");

        Assert.That(Typed(section, "ItemList").GetProperty("itemListElement").GetArrayLength(), Is.GreaterThan(0));
        Assert.That(filtered.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Does.EndWith("/flea-market"));
        Assert.That(filtered.QuerySelector("meta[name=robots]")!.GetAttribute("content"), Is.EqualTo("noindex, follow"));
        Assert.That(section.QuerySelector("meta[name=robots]")?.GetAttribute("content"), Is.Null.Or.Not.Contain("noindex"));
    }
}
