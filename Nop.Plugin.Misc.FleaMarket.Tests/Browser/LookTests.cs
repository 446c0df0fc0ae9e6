using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>Every page of the plugin at desk and phone width: a picture of it, nothing sticking out, nothing that axe objects to.</summary>
internal class LookTests : BrowserTests
{
    private static readonly string _screens = Repository.PathOf("artifacts", "screens");
    private static readonly (string Name, int Width, int Height)[] _sizes = [("desk", 1280, 900), ("phone", 390, 844)];

    /// <summary>WCAG 2.2 AA.</summary>
    private static readonly AxeRunOptions _rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }
    };

    [Test]
    public async Task Sellers_pages_look_well_and_can_be_used_by_all()
    {
        var name = Unique("Jacket");
        await OfferAsync(name);
        await ApproveAsync(name);
        var mine = await MyListingsPage.OpenAsync(await SellerAsync());
        var id = await mine.IdAsync(name);
        var sell = await (await CompletedOrdersPage.OpenAsync(await SellerAsync())).FirstSellAddressAsync();

        await LookAsync(options => SellerAsync(options), ".flea, .flea-tabs",
        [
            ("my-flea-market", "/customer/flea-market"), ("completed-orders", "/customer/flea-market/completed-orders"), ("all-orders", "/order/history"),
            ("sell", sell), ("edit", $"/customer/flea-market/{id}/edit"), ("sold", $"/customer/flea-market/{id}/sold"),
            ("withdraw", $"/customer/flea-market/{id}/withdraw"), ("own-listing", $"/flea-market/{id}")
        ]);
    }

    [Test]
    public async Task The_sell_popup_looks_well_and_can_be_used_by_all()
    {
        foreach (var (size, width, height) in _sizes)
        {
            var page = await SellerAsync(new() { ViewportSize = new() { Width = width, Height = height } });
            await (await CompletedOrdersPage.OpenAsync(page)).SellAsync();
            await InspectAsync(page, $"sell-popup-{size}", "dialog.flea-dialog");
        }
    }

    [Test]
    public async Task Deals_look_well_and_can_be_used_by_all()
    {
        var name = Unique("Skirt");
        var listing = await (await OfferAsync(name)).IdAsync(name);
        await ApproveAsync(name);
        await LookAsync(options => BuyerAsync(options), ".flea", [("buy", $"/flea-market/buy/{listing}")]);
        var form = await RequestForm.OpenAsync(await BuyerAsync(), listing);
        await form.FillAsync("Is it still there? I could come by on Saturday.");
        var deal = await form.SendAsync();
        var atSeller = await DealPage.OpenAsync(await SellerAsync(), deal.Id);
        await atSeller.NoteAsync("Comes by on Saturday, rings twice.");
        await atSeller.WriteAsync("Yes, it is. Saturday is fine.");
        await atSeller.PressAsync(DealAction.Approve);
        await atSeller.MakeAsync(DealAction.ProposeAmount, ("Amount", "11"));
        var path = $"/customer/flea-market/deals/{deal.Id}";

        await LookAsync(options => SellerAsync(options), ".flea",
        [
            ("my-flea-market-waiting", "/customer/flea-market"), ("sales", "/customer/flea-market/sales?status=20"), ("deal-seller", path), ("deal-cancel", path + "/steps/Cancel"),
            ("deal-date", path + "/steps/ProposeDate"), ("deal-note", path + "/note"), ("add-order", "/customer/flea-market/sales/add")
        ]);
        await LookAsync(options => BuyerAsync(options), ".flea", [("purchases", "/customer/flea-market/purchases?status=20"), ("deal-buyer", path)]);
    }

    [Test]
    public async Task The_request_popup_looks_well_and_can_be_used_by_all()
    {
        var name = Unique("Belt");
        var listing = await (await OfferAsync(name)).IdAsync(name);
        await ApproveAsync(name);
        foreach (var (size, width, height) in _sizes)
        {
            var page = await BuyerAsync(new() { ViewportSize = new() { Width = width, Height = height } });
            await RequestForm.OpenAsync(page, listing);
            await InspectAsync(page, $"buy-popup-{size}", "dialog.flea-dialog");
        }
    }

    [Test]
    public async Task Visitors_pages_look_well_and_can_be_used_by_all()
    {
        var name = Unique("Dress");
        var mine = await OfferAsync(name);
        var id = await mine.IdAsync(name);
        await ApproveAsync(name);

        await LookAsync(options => GuestAsync(options), ".flea",
            [("home", "/"), ("section", "/flea-market"), ("section-without-match", "/flea-market?q=nothing-is-called-so"), ("listing-guest", $"/flea-market/{id}"), ("not-found", "/flea-market/99999999")]);
        await LookAsync(options => BuyerAsync(options), ".flea",
        [
            ("listing-buyer", $"/flea-market/{id}"), ("saved-searches", "/customer/flea-market/searches"),
            ("save-search", "/customer/flea-market/searches/new?q=dress&condition=20&to=50")
        ]);
        var visitor = await GuestAsync();
        await visitor.GotoAsync($"/flea-market/{id}");
        var seller = await new ListingPage(visitor).OpenSellerAsync();
        await LookAsync(options => GuestAsync(options), ".flea", [("seller", seller.Address)]);
    }

    [Test]
    public async Task Moderators_pages_look_well_and_can_be_used_by_all()
    {
        var name = Unique("Shoes");
        var id = await (await OfferAsync(name)).IdAsync(name);

        await LookAsync(options => AdministratorAsync(options), ".content-wrapper",
        [
            ("admin-list", "/Admin/FleaMarketListing/List"), ("admin-settings", "/Admin/FleaMarketSettings/Configure"), ("admin-sms", "/Admin/FleaMarketSms/Gateway"),
            ("admin-reasons", "/Admin/FleaMarketReason/List"), ("admin-reason", "/Admin/FleaMarketReason/Create")
        ]);
        await LookAsync(options => AdministratorAsync(options), "#listing-form", [("admin-listing", $"/Admin/FleaMarketListingEdit/Edit/{id}")]);
        await LookAsync(options => AdministratorAsync(options), "#flea-market-waiting-card", [("admin-dashboard", "/Admin")]);
    }

    [Test]
    public async Task Reviews_look_well_and_can_be_used_by_all()
    {
        var name = Unique("Blouse");
        var id = await (await OfferAsync(name)).IdAsync(name);
        await ApproveAsync(name);
        await LookAsync(options => BuyerAsync(options), ".flea", [("reviews-empty", $"/flea-market/{id}#flea-reviews")]);
        foreach (var question in (string[])[$"Does {name} fit a tall person?", $"How does {name} feel to the touch?\nIs it lined?"])
            await (await ReviewsPage.OpenAsync(await BuyerAsync(), id)).WriteAsync(question);
        await (await ReviewsPage.OpenAsync(await SellerAsync(), id)).AnswerAsync("tall person", "It fits up to 1.80 m, the sleeves are long.");
        await (await ReviewsPage.OpenAsync(await BuyerAsync(), id)).WriteAsync($"Would you send {name} by post?");
        await (await ReviewsPage.OpenAsync(await SellerAsync(), id)).HideAsync("lined");

        await LookAsync(options => GuestAsync(options), ".flea", [("reviews-guest", $"/flea-market/{id}#flea-reviews")]);
        await LookAsync(options => BuyerAsync(options), ".flea", [("reviews-buyer", $"/flea-market/{id}#flea-reviews")]);
        await LookAsync(options => SellerAsync(options), ".flea", [("reviews-seller", $"/flea-market/{id}#flea-reviews"), ("my-flea-market-waiting", "/customer/flea-market")]);
        await LookAsync(options => AdministratorAsync(options), ".content-wrapper", [("admin-comments", "/Admin/FleaMarketComment/List")]);
    }

    [Test]
    public async Task Feedback_goes_from_the_reminder_to_the_sellers_stars_and_looks_well()
    {
        var name = Unique("Cardigan");
        var listing = await (await OfferAsync(name)).IdAsync(name);
        await ApproveAsync(name);
        var guest = await GuestAsync();
        await guest.GotoAsync($"/flea-market/{listing}");
        var seller = await new ListingPage(guest).OpenSellerAsync();
        var form = await RequestForm.OpenAsync(await BuyerAsync(), listing);
        await form.FillAsync("Is it still there?");
        var deal = await form.SendAsync();
        var atSeller = await DealPage.OpenAsync(await SellerAsync(), deal.Id);
        await atSeller.PressAsync(DealAction.Approve);
        await atSeller.MakeAsync(DealAction.Close);
        var path = $"/customer/flea-market/deals/{deal.Id}";

        var answering = await FeedbackPart.OpenAsync(await SellerAsync(), deal.Id);
        await answering.RemindAsync();
        await LookAsync(options => SellerAsync(options), ".flea", [("feedback-reminded", path)]);
        await LookAsync(options => BuyerAsync(options), ".flea", [("purchases-feedback", "/customer/flea-market/purchases?status=50"), ("feedback-form", path)]);

        var saying = await FeedbackPart.OpenAsync(await BuyerAsync(), deal.Id);
        await saying.SendAsync();
        await saying.ExpectErrorAsync();
        await saying.RateAsync(4, 5, $"Warm and as described, thank you: {name}");
        await answering.ReloadAsync();
        await answering.AnswerAsync("Wear it well!");
        await LookAsync(options => SellerAsync(options), ".flea", [("feedback-answered", path)]);

        await seller.ReloadAsync();
        await seller.ExpectSaidAsync($"Warm and as described, thank you: {name}", "Wear it well!");
        await LookAsync(options => GuestAsync(options), ".flea", [("seller-feedback", seller.Address)]);
        await LookAsync(options => AdministratorAsync(options), ".content-wrapper", [("admin-feedback", "/Admin/FleaMarketFeedback/List")]);
    }

    [Test]
    public async Task A_waiting_edit_looks_well_and_can_be_used_by_all()
    {
        const string setting = "KeepApprovedVersionPublic";
        await (await SettingsPage.OpenAsync(await AdministratorAsync())).SwitchAsync(true, setting);
        try
        {
            var name = Unique("Gloves");
            var id = await (await OfferAsync(name)).IdAsync(name);
            await ApproveAsync(name);
            var form = await (await MyListingsPage.OpenAsync(await SellerAsync())).EditAsync(name);
            await form.FillAsync($"{name} of leather", "14");
            await form.ChoosePhotoAsync();
            await form.SendAsync();

            await LookAsync(options => AdministratorAsync(options), "#listing-form", [("admin-waiting-edit", $"/Admin/FleaMarketListingEdit/Edit/{id}")]);
            await LookAsync(options => AdministratorAsync(options), ".content-wrapper", [("admin-list-waiting-edit", "/Admin/FleaMarketListing/List")]);
            await LookAsync(options => SellerAsync(options), ".flea, .flea-tabs",
                [("my-flea-market-waiting-edit", "/customer/flea-market"), ("edit-waiting-edit", $"/customer/flea-market/{id}/edit")]);
            var page = await GuestAsync();
            await page.GotoAsync($"/flea-market/{id}");
            var product = await page.Locator(".flea-new a").GetAttributeAsync("href");
            await LookAsync(options => GuestAsync(options), ".flea-product", [("product", product!)]);
        }
        finally
        {
            await (await SettingsPage.OpenAsync(await AdministratorAsync())).SwitchAsync(false, setting);
        }
    }

    [Test]
    public async Task Fees_look_well_and_can_be_used_by_all()
    {
        const string setting = "EnableTariffs";
        var name = Unique("Vest");
        await (await SettingsPage.OpenAsync(await AdministratorAsync())).SwitchAsync(true, setting);
        var tariffs = await TariffsPage.OpenAsync(await AdministratorAsync());
        await tariffs.AddAsync(name, "5", "1");
        try
        {
            var listing = await (await OfferAsync(name)).IdAsync(name);
            await ApproveAsync(name);
            var form = await RequestForm.OpenAsync(await BuyerAsync(), listing);
            await form.FillAsync("Is it still there?");
            var deal = await DealPage.OpenAsync(await SellerAsync(), (await form.SendAsync()).Id);
            await LookAsync(options => AdministratorAsync(options), ".content-wrapper",
                [("admin-deals", "/Admin/FleaMarketDeal/List"), ("admin-deal", (await AdminDealPage.OpenAsync(await AdministratorAsync(), name)).Address)]);
            await deal.PressAsync(DealAction.Approve);
            await deal.MakeAsync(DealAction.Close);
            var account = await (await LedgerPage.OpenAsync(await AdministratorAsync())).OpenAccountAsync();
            await LookAsync(options => SellerAsync(options), ".flea", [("statement", "/customer/flea-market/statement"), ("statement-empty", "/customer/flea-market/statement/2020-01")]);
            await LookAsync(options => AdministratorAsync(options), ".content-wrapper",
            [
                ("admin-tariffs", "/Admin/FleaMarketTariff/List"), ("admin-tariff", "/Admin/FleaMarketTariff/Create"),
                ("admin-fees", "/Admin/FleaMarketFee/List"), ("admin-fee-account", account.Address)
            ]);
        }
        finally
        {
            await tariffs.DeleteAsync(name);
            await (await SettingsPage.OpenAsync(await AdministratorAsync())).SwitchAsync(false, setting);
        }
    }

    [Test]
    public async Task Complaints_look_well_and_can_be_used_by_all()
    {
        var name = Unique("Clock");
        var listing = await (await OfferAsync(name)).IdAsync(name);
        await ApproveAsync(name);
        var request = await RequestForm.OpenAsync(await BuyerAsync(), listing);
        await request.FillAsync("Is it still there?");
        var deal = (await request.SendAsync()).Id;
        await LookAsync(options => BuyerAsync(options), ".flea", [("report", $"/flea-market/report/{listing}"), ("listing-report-link", $"/flea-market/{listing}")]);
        await LookAsync(options => SellerAsync(options), ".flea",
            [("complaint", $"/customer/flea-market/deals/{deal}/complaint"), ("buyer-card-empty", BuyerCardPage.AddressOf(deal)), ("sales-dots", "/customer/flea-market/sales")]);
        await (await (await BuyerCardPage.OpenAsync(await SellerAsync(), deal)).ComplainAsync())
            .SendAsync($"{name}: agreed on the price twice, asked for the parcel to be kept for a month, and then wrote that it was never wanted.");
        await LookAsync(options => SellerAsync(options), ".flea", [("buyer-card", BuyerCardPage.AddressOf(deal)), ("deal-complained", $"/customer/flea-market/deals/{deal}")]);
        foreach (var (size, width, height) in _sizes)
        {
            var page = await SellerAsync(new() { ViewportSize = new() { Width = width, Height = height } });
            await BuyerCardPage.OpenAsync(page, deal);
            await InspectAsync(page, $"buyer-card-popup-{size}", BuyerCardPage.Selector);
        }
        await (await ComplaintGridPage.OpenAsync(await AdministratorAsync())).StrikeAsync(name, "The buyer has shown the receipt.");
        await LookAsync(options => AdministratorAsync(options), ".content-wrapper", [("admin-complaints", "/Admin/FleaMarketComplaint/List")]);
    }

    private async Task LookAsync(Func<BrowserNewContextOptions, Task<IPage>> visit, string ours, (string Name, string Path)[] pages)
    {
        foreach (var (size, width, height) in _sizes)
        {
            var page = await visit(new() { ViewportSize = new() { Width = width, Height = height } });
            foreach (var (name, path) in pages)
            {
                await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
                await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
                await InspectAsync(page, $"{name}-{size}", ours);
            }
        }
    }

    /// <summary>A popup covers what is in view; all else is pictured from top to bottom.</summary>
    private static async Task InspectAsync(IPage page, string name, string ours)
    {
        await page.ScreenshotAsync(new() { Path = Path.Combine(_screens, name + ".png"), FullPage = !ours.StartsWith("dialog", StringComparison.Ordinal) });
        var found = await page.RunAxe(new AxeRunContext { Include = [new AxeSelector(ours)] }, _rules);
        var sticksOut = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Multiple(() =>
        {
            Assert.That(found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")), Is.Empty, name);
            if (!name.StartsWith("admin", StringComparison.Ordinal))
                Assert.That(sticksOut, Is.LessThanOrEqualTo(0), $"{name} is wider than the screen");
        });
    }
}
