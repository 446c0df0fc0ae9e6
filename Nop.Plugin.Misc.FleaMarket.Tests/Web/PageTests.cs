using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Domain;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

internal class PageTests(StoreDatabase database) : WebTests(database)
{
    private const string Markup = "<img src=x onerror=alert(1)>";

    [Test]
    public async Task Guests_never_see_how_to_reach_a_seller()
    {
        var listing = await Scene.ApprovedAsync();
        using var guest = Guest();

        foreach (var path in (string[])[$"/flea-market/{listing.Id}/winter-coat", "/flea-market", "/"])
            Assert.That(await guest.ReadAsync(path), Does.Not.Contain("555 010").And.Not.Contain("555010").And.Not.Contain("@seller").And.Not.Contain("seller@example.com").And.Not.Contain("seller%40example.com"), path);
    }

    [Test]
    public async Task Registered_customers_see_what_the_seller_shows()
    {
        var listing = await Scene.ApprovedAsync();
        using var buyer = await CustomerAsync();

        Assert.That(await buyer.ReadAsync($"/flea-market/{listing.Id}/winter-coat"),
            Does.Contain("555 010").And.Contain(Example.Contact.Email).And.Not.Contain(Example.Contact.Messenger));
    }

    [Test]
    public async Task A_listing_is_there_for_others_while_it_is_approved()
    {
        using var guest = Guest();
        var listing = await Scene.OfferedAsync();
        Assert.That(await StatusAsync(guest, listing), Is.EqualTo(404), "waiting");

        listing = Scene.Done(await Scene.ApproveAsync(listing));
        Assert.That(await StatusAsync(guest, listing), Is.EqualTo(200), "approved");
        listing = Scene.Done(await Scene.RejectAsync(listing));
        Assert.That(await StatusAsync(guest, listing), Is.EqualTo(404), "rejected");
        listing = Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.EditAsync(listing))));
        listing = Scene.Done(await Scene.SellAsync(listing));
        Assert.That(await StatusAsync(guest, listing), Is.EqualTo(410), "sold");

        var removed = Scene.Done(await Scene.RemoveAsync(await Scene.ApprovedAsync()));
        Assert.That(await StatusAsync(guest, removed), Is.EqualTo(410), "removed");
    }

    [Test]
    public async Task What_was_sold_of_an_item_is_told_once()
    {
        var customer = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(customer, 3);
        for (var units = 1; units <= 2; units++)
            Scene.Done(await Scene.SellAsync(Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(customer, item, units))), units));
        using var seller = await Visitor.LogInAsync(Store.Address, customer);

        var page = await seller.ReadAsync("/customer/flea-market/completed-orders");

        Assert.That(page.Split("flea-status--sold"), Has.Length.EqualTo(2));
        Assert.That(page, Does.Contain("× 3"));
    }

    [Test]
    public async Task A_seller_sees_the_own_listing_in_every_status()
    {
        var customer = await Scene.CustomerAsync();
        var listing = await Scene.OfferedAsync(customer, await Scene.BuyAsync(customer));
        using var seller = await Visitor.LogInAsync(Store.Address, customer);

        Assert.That(await StatusAsync(seller, listing), Is.EqualTo(200));
    }

    [Test]
    public async Task A_sold_listing_leaves_the_section_at_once()
    {
        var name = $"Coat{Guid.NewGuid():N}";
        var seller = await Scene.CustomerAsync();
        var listing = Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), Scene.Content() with { Name = name }));
        listing = Scene.Done(await Scene.ApproveAsync(listing));
        using var guest = Guest();
        var path = $"/flea-market/{listing.Id}/";
        Assert.That(await guest.ReadAsync($"/flea-market?q={name}"), Does.Contain(path));

        Scene.Done(await Scene.SellAsync(listing));

        Assert.That(await guest.ReadAsync($"/flea-market?q={name}"), Does.Not.Contain(path));
        Assert.That(await guest.ReadAsync("/"), Does.Not.Contain(path));
    }

    [Test]
    public async Task What_people_write_is_never_markup()
    {
        var seller = await Scene.CustomerAsync();
        var content = Scene.Content() with
        {
            Name = Markup, Description = Markup, Characteristics = [new(Markup, Markup)],
            Contact = new(Markup, true, Markup, true, null, false)
        };
        var listing = Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), content))));
        using var owner = await Visitor.LogInAsync(Store.Address, seller);
        using var administrator = await AdministratorAsync();
        var page = await owner.GetAsync($"/flea-market/{listing.Id}");

        string[] pages =
        [
            await owner.ReadAsync(page.Headers.Location?.ToString() ?? $"/flea-market/{listing.Id}"),
            await owner.ReadAsync("/flea-market"), await owner.ReadAsync("/customer/flea-market"),
            await owner.ReadAsync($"/customer/flea-market/{listing.Id}/edit"), await owner.ReadAsync($"/customer/flea-market/{listing.Id}/sold"),
            await administrator.ReadAsync($"/Admin/FleaMarketListingEdit/Edit/{listing.Id}"), await administrator.ReadAsync("/Admin/FleaMarketListing/List")
        ];

        Assert.That(pages, Has.None.Contains(Markup));
        Scene.Done(await Scene.RemoveAsync(listing));
    }

    [Test]
    public async Task Exported_text_is_no_formula()
    {
        var seller = await Scene.CustomerAsync();
        var name = $"=cmd|{Guid.NewGuid():N}";
        Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), Scene.Content() with { Name = name }));
        using var administrator = await AdministratorAsync();

        var file = await (await administrator.PostAsync("/Admin/FleaMarketListing/Export", Fields.Grid(name[5..]))).Content.ReadAsStringAsync();

        Assert.That(file, Does.Contain(name).And.Not.Match($"(^|[,;\t\n\"]){System.Text.RegularExpressions.Regex.Escape(name)}"));
    }

    [Test]
    public async Task An_address_that_says_nonsense_is_still_a_page([Values("page=-5", "page=99999", "page=x", "category=abc", "condition=abc&condition=999", "from=abc&to=-1", "sort=77", "with=nothing", "q=%25_'%22")] string query)
    {
        using var guest = Guest();
        Assert.That((int)(await guest.GetAsync($"/flea-market?{query}")).StatusCode, Is.EqualTo(200));
    }

    private static async Task<int> StatusAsync(Visitor visitor, Listing listing) =>
        (int)(await visitor.GetAsync($"/flea-market/{listing.Id}/winter-coat")).StatusCode;

    [Test]
    public async Task An_address_for_mails_opens_in_the_mail_program()
    {
        var seller = await Scene.CustomerAsync();
        var content = Scene.Content() with { Contact = new("", false, null, false, "warm+coats@example.com", true) };
        var listing = Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), content))));
        using var buyer = await CustomerAsync();

        var page = await buyer.DocumentAsync($"/flea-market/{listing.Id}/winter-coat");

        Assert.That(page.QuerySelector("a[href^=mailto]")!.GetAttribute("href"), Is.EqualTo("mailto:warm%2Bcoats@example.com"));
    }

    [Test]
    public async Task Card_page_and_feed_tell_the_same_number_of_units()
    {
        var (seller, word) = (await Scene.CustomerAsync(), $"{Guid.NewGuid():N}");
        var content = Scene.Content(4) with { Name = $"Coat {word}" };
        var listing = Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller, 4), content))));
        var deals = new Services.Deals.DealScene(Store, Scene);
        using var guest = Guest();

        await deals.AtAsync(FleaMarket.Domain.Deals.DealStatus.Confirmed, listing, 2);
        Assert.That(await ShownAsync(), Is.All.Contain("Available: 2"));
        await deals.AtAsync(FleaMarket.Domain.Deals.DealStatus.Confirmed, listing, 2);
        Assert.That(await ShownAsync(), Has.None.Contain("Available: "));

        async Task<string[]> ShownAsync() =>
            [await guest.ReadAsync($"/flea-market?q={word}"), await guest.ReadAsync((await guest.GetAsync($"/flea-market/{listing.Id}")).Headers.Location!.ToString())];
    }
}
