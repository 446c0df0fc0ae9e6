using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class PageLayoutTests : PictureTests
{
    [Test]
    public async Task Sellers_pages_look_well_and_can_be_used_by_all()
    {
        var name = Unique("Jacket");
        var id = await OnOfferAsync(name);
        var sell = await (await CompletedOrdersPage.OpenAsync(await SellerAsync())).FirstSellAddressAsync();

        await LookAsync(SellerAsync, ".flea, .flea-tabs",
        [
            ("my-flea-market", "/customer/flea-market"), ("completed-orders", "/customer/flea-market/completed-orders"), ("all-orders", "/order/history"),
            ("sell", sell), ("edit", $"/customer/flea-market/{id}/edit"), ("sold", $"/customer/flea-market/{id}/sold"),
            ("withdraw", $"/customer/flea-market/{id}/withdraw"), ("own-listing", $"/flea-market/{id}")
        ]);
    }

    [Test]
    public async Task The_sell_popup_looks_well_and_can_be_used_by_all()
    {
        await LookAtPopupAsync("sell-popup", SellerAsync, async page => await (await CompletedOrdersPage.OpenAsync(page)).SellAsync());
    }

    [Test]
    public async Task The_enlarged_photos_look_well_and_can_be_used_by_all()
    {
        var id = await OnOfferAsync(Unique("Gown"));
        await LookAtPopupAsync("lightbox", GuestAsync, async page => await (await ListingPage.OpenAsync(page, id)).EnlargeAsync(), ListingPage.Lightbox);
    }

    [Test]
    public async Task Visitors_pages_look_well_and_can_be_used_by_all()
    {
        var name = Unique("Dress");
        var id = await OnOfferAsync(name);

        await LookAsync(GuestAsync, ".flea",
            [("home", "/"), ("section", "/flea-market"), ("section-without-match", "/flea-market?q=nothing-is-called-so"), ("listing-guest", $"/flea-market/{id}"), ("not-found", "/flea-market/99999999")]);
        await LookAsync(BuyerAsync, ".flea",
        [
            ("listing-buyer", $"/flea-market/{id}"), ("saved-searches", "/customer/flea-market/searches"),
            ("save-search", "/customer/flea-market/searches/new?q=dress&condition=20&to=50")
        ]);
        var seller = await (await ListingPage.OpenAsync(await GuestAsync(), id)).OpenSellerAsync();
        await LookAsync(GuestAsync, ".flea", [("seller", seller.Address)]);
    }

    [Test]
    public async Task Favourites_look_well_and_can_be_used_by_all()
    {
        var (kept, gone, other) = (Unique("Hat"), Unique("Tie"), Unique("Cap"));
        var (keptId, otherId) = (await OnOfferAsync(kept), await OnOfferAsync(other));
        await OnOfferAsync(gone);
        var buyer = await BuyerAsync();
        var section = await SectionPage.OpenAsync(buyer);
        foreach (var name in (string[])[gone, kept])
        {
            await section.SearchAsync(name);
            await FavouritesPage.PressAsync(buyer, name, true);
        }
        var seller = await (await ListingPage.OpenAsync(buyer, keptId)).OpenSellerAsync();
        await seller.FollowAsync();
        await (await MyListingsPage.OpenAsync(await SellerAsync())).WithdrawAsync(gone);

        await LookAsync(BuyerAsync, ".flea, .flea-tabs",
        [
            ("favourites", "/customer/flea-market/favourites"), ("favourite-add", $"/flea-market/{otherId}/favourite"), ("section-hearts", "/flea-market"),
            ("listing-favourite", $"/flea-market/{keptId}"), ("seller-followed", seller.Address)
        ]);
        await LookAsync(SellerAsync, ".flea", [("my-flea-market-favourite", "/customer/flea-market"), ("own-listing-favourite", $"/flea-market/{keptId}")]);
        await seller.UnfollowAsync();
        var favourites = await FavouritesPage.OpenAsync(buyer);
        await favourites.RemoveAsync(kept);
    }

    [Test]
    public async Task Moderators_pages_look_well_and_can_be_used_by_all()
    {
        var name = Unique("Shoes");
        var id = await OfferAsync(name);

        await LookAsync(AdministratorAsync, ".content-wrapper",
        [
            ("admin-list", "/Admin/FleaMarketListing/List"), ("admin-settings", "/Admin/FleaMarketSettings/Configure"), ("admin-sms", "/Admin/FleaMarketSms/Gateway"),
            ("admin-reasons", "/Admin/FleaMarketReason/List"), ("admin-reason", "/Admin/FleaMarketReason/Create")
        ]);
        await LookAsync(AdministratorAsync, ".content-wrapper", [("admin-transparency", "/Admin/FleaMarketTransparency/List"), ("admin-objections", "/Admin/FleaMarketObjection/List")]);
        await LookAsync(AdministratorAsync, "#listing-form", [("admin-listing", $"/Admin/FleaMarketListingEdit/Edit/{id}")]);
        await LookAsync(AdministratorAsync, "#flea-market-waiting-card", [("admin-dashboard", "/Admin")]);
    }

    [Test]
    public async Task Objections_look_well_and_can_be_used_by_all()
    {
        var name = Unique("Scarf");
        var id = await OfferAsync(name);
        var desk = await ModerationPage.OpenAsync(await AdministratorAsync());
        await desk.SearchAsync(name);
        await desk.RejectAsync(name, "Too dark");
        await LookAsync(SellerAsync, ".flea", [("objection", $"/customer/flea-market/{id}/object"), ("my-flea-market-rejected", "/customer/flea-market")]);
        await (await MyListingsPage.OpenAsync(await SellerAsync())).ObjectAsync(name, "It is bright enough to see every seam.");

        await LookAsync(SellerAsync, ".flea", [("my-flea-market-objection", "/customer/flea-market")]);
        await LookAsync(AdministratorAsync, "#listing-form, #objection", [("admin-objection", $"/Admin/FleaMarketListingEdit/Edit/{id}")]);
    }

    [Test]
    public async Task Reviews_look_well_and_can_be_used_by_all()
    {
        var name = Unique("Blouse");
        var id = await OnOfferAsync(name);
        await LookAsync(BuyerAsync, ".flea", [("reviews-empty", $"/flea-market/{id}#flea-reviews")]);
        foreach (var question in (string[])[$"Does {name} fit a tall person?", $"How does {name} feel to the touch?\nIs it lined?"])
            await (await ReviewsPage.OpenAsync(await BuyerAsync(), id)).WriteAsync(question);
        await (await ReviewsPage.OpenAsync(await SellerAsync(), id)).AnswerAsync("tall person", "It fits up to 1.80 m, the sleeves are long.");
        await (await ReviewsPage.OpenAsync(await BuyerAsync(), id)).WriteAsync($"Would you send {name} by post?");
        await (await ReviewsPage.OpenAsync(await SellerAsync(), id)).HideAsync("lined");

        await LookAsync(GuestAsync, ".flea", [("reviews-guest", $"/flea-market/{id}#flea-reviews")]);
        await LookAsync(BuyerAsync, ".flea", [("reviews-buyer", $"/flea-market/{id}#flea-reviews")]);
        await LookAsync(SellerAsync, ".flea", [("reviews-seller", $"/flea-market/{id}#flea-reviews"), ("my-flea-market-waiting", "/customer/flea-market")]);
        await LookAsync(AdministratorAsync, ".content-wrapper", [("admin-comments", "/Admin/FleaMarketComment/List")]);
    }

    [Test]
    public async Task A_waiting_edit_looks_well_and_can_be_used_by_all()
    {
        const string setting = "KeepApprovedVersionPublic";
        await (await SettingsPage.OpenAsync(await AdministratorAsync())).SwitchAsync(true, setting);
        try
        {
            var name = Unique("Gloves");
            var id = await OnOfferAsync(name);
            var form = await (await MyListingsPage.OpenAsync(await SellerAsync())).EditAsync(name);
            await form.FillAsync($"{name} of leather", "14");
            await form.ChoosePhotoAsync();
            await form.SendAsync();

            await LookAsync(AdministratorAsync, "#listing-form", [("admin-waiting-edit", $"/Admin/FleaMarketListingEdit/Edit/{id}")]);
            await LookAsync(AdministratorAsync, ".content-wrapper", [("admin-list-waiting-edit", "/Admin/FleaMarketListing/List")]);
            await LookAsync(SellerAsync, ".flea, .flea-tabs",
                [("my-flea-market-waiting-edit", "/customer/flea-market"), ("edit-waiting-edit", $"/customer/flea-market/{id}/edit")]);
            var page = await GuestAsync();
            await page.GotoAsync($"/flea-market/{id}");
            var product = await page.Locator(".flea-new a").GetAttributeAsync("href");
            await LookAsync(GuestAsync, ".flea-product", [("product", product!)]);
        }
        finally
        {
            await (await SettingsPage.OpenAsync(await AdministratorAsync())).SwitchAsync(false, setting);
        }
    }
}
