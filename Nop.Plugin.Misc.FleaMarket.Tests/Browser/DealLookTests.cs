using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class DealLookTests : PictureTests
{
    private static string PathOf(int deal) => $"/customer/flea-market/deals/{deal}";

    /// <summary>The deal, and the tab that it stands under.</summary>
    private async Task LookAtBothAsync(DealStatus status, int deal, Visit? asBuyer = null)
    {
        foreach (var (side, list, visit) in new (string, string, Visit)[] { ("seller", "sales", SellerAsync), ("buyer", "purchases", asBuyer ?? BuyerAsync) })
            await LookAsync(visit, ".flea",
                [($"deal-{status}-{side}".ToLowerInvariant(), PathOf(deal)), ($"{list}-{status}".ToLowerInvariant(), $"/customer/flea-market/{list}?status={(int)status}")]);
    }

    [Test]
    public async Task A_deal_looks_well_in_every_status()
    {
        var deal = (await RequestAsync(await OnOfferAsync(Unique("Skirt")), "Is it still there? I could come by on Saturday.")).Id;
        await LookAtBothAsync(DealStatus.New, deal);

        var seller = await DealPage.OpenAsync(await SellerAsync(), deal);
        await seller.NoteAsync("Comes by on Saturday, rings twice.");
        await seller.WriteAsync("Yes, it is. Saturday is fine.");
        await seller.PressAsync(DealAction.Approve);
        await seller.MakeAsync(DealAction.ProposeAmount, ("Amount", "11"));
        await LookAtBothAsync(DealStatus.Confirmed, deal);

        await seller.PressAsync(DealAction.MarkAsPaid);
        await seller.MakeAsync(DealAction.AskForAmount, ("Amount", "10"), ("Reason", "We agreed on a rebate for the missing button."));
        await LookAtBothAsync(DealStatus.Paid, deal);

        await seller.MakeAsync(DealAction.MarkAsSent, ("TrackingNumber", "RR 123 456 785 DE"));
        var buyer = await DealPage.OpenAsync(await BuyerAsync(), deal);
        await buyer.MakeAsync(DealAction.ProposeDate, ("Date", Market.Now.AddDays(20).ToString("yyyy-MM-dd")));
        await LookAtBothAsync(DealStatus.Sent, deal);

        await seller.ReloadAsync();
        await seller.MakeAsync(DealAction.Close);
        await LookAtBothAsync(DealStatus.Closed, deal);
    }

    [Test]
    public async Task A_cancelled_deal_looks_well()
    {
        var deal = await RequestAsync(await OnOfferAsync(Unique("Skirt")));
        await deal.CancelAsync("It does not fit my shelf, and the colour is another one than I thought.");

        await LookAtBothAsync(DealStatus.Cancelled, deal.Id);
    }

    [Test]
    public async Task Forms_of_a_deal_look_well()
    {
        var name = Unique("Shawl");
        var listing = await OnOfferAsync(name);
        await LookAsync(BuyerAsync, ".flea", [("buy", $"/flea-market/buy/{listing}")]);
        await LookAtPopupAsync("buy-popup", BuyerAsync, page => RequestForm.OpenAsync(page, listing));
        var deal = (await RequestAsync(listing)).Id;
        var seller = await DealPage.OpenAsync(await SellerAsync(), deal);

        await LookAsync(SellerAsync, ".flea",
        [
            ("my-flea-market-deals", "/customer/flea-market"), ("add-order", "/customer/flea-market/sales/add"), ("deal-note", PathOf(deal) + "/note"),
            .. StepsOf(deal, DealAction.Cancel, DealAction.ProposeAmount, DealAction.ProposeDate)
        ]);
        await LookAtPopupAsync("deal-cancel-popup", SellerAsync, async page => await (await DealPage.OpenAsync(page, deal)).AskAsync(DealAction.Cancel));
        await LookAtPopupAsync("add-order-popup", SellerAsync, async page => await (await DealListPage.SalesAsync(page)).AddAsync());
        await seller.PressAsync(DealAction.Approve);
        await LookAsync(SellerAsync, ".flea", StepsOf(deal, DealAction.MarkAsSent, DealAction.Close));
        await seller.PressAsync(DealAction.MarkAsPaid);
        await LookAsync(SellerAsync, ".flea", StepsOf(deal, DealAction.AskForAmount));
        await LookAsync(BuyerAsync, ".flea", [("complaint-buyer", PathOf(deal) + "/complaint")]);
    }

    private static (string, string)[] StepsOf(int deal, params DealAction[] actions) =>
        [.. actions.Select(action => ($"deal-step-{action}".ToLowerInvariant(), $"{PathOf(deal)}/steps/{action}"))];

    [Test]
    public async Task An_offer_looks_well_with_its_answers()
    {
        var listing = await OnOfferAsync(Unique("Scarf"), null, new("TakesOffers", "true"), new("LowestOffer", "9"));
        await LookAsync(BuyerAsync, ".flea", [("listing-offers", $"/flea-market/{listing}"), ("offer", $"/flea-market/buy/{listing}?offer=true")]);
        await LookAtPopupAsync("offer-popup", BuyerAsync, page => RequestForm.OpenForOfferAsync(page, listing));
        var form = await RequestForm.OpenForOfferAsync(await BuyerAsync(), listing);
        await form.FillAsync("Would you take a little less?");
        await form.OfferAsync("8");
        var deal = (await form.SendAsync()).Id;
        await LookAtBothAsync(DealStatus.Offered, deal);
        await LookAsync(SellerAsync, ".flea", StepsOf(deal, DealAction.Counter));

        var seller = await DealPage.OpenAsync(await SellerAsync(), deal);
        await seller.MakeAsync(DealAction.Counter, ("Amount", "10"));
        await LookAsync(SellerAsync, ".flea", [("deal-countered-seller", PathOf(deal))]);
        await LookAsync(BuyerAsync, ".flea", [("deal-countered-buyer", PathOf(deal))]);
        await (await DealPage.OpenAsync(await BuyerAsync(), deal)).PressAsync(DealAction.DeclineCounter);
        await LookAtBothAsync(DealStatus.NotAccepted, deal);
    }

    [Test]
    public async Task A_question_in_private_looks_well()
    {
        var listing = await OnOfferAsync(Unique("Shirt"), null, new KeyValuePair<string, string>("TakesPrivateQuestions", "true"));
        var account = new Account(await new RegisterPage(await GuestAsync()).RegisterAsync(), RegisterPage.Password);
        Visit asker = options => AsAsync(account, options); // An end that stays keeps nobody else from asking.
        await LookAsync(asker, ".flea", [("listing-questions", $"/flea-market/{listing}?comment=1"), ("ask-in-private", $"/flea-market/ask/{listing}")]);
        var deal = (await (await ListingPage.OpenAsync(await asker(), listing)).AskAsync("Does it smell of smoke? And how long are the sleeves?")).Id;
        await LookAtBothAsync(DealStatus.Asked, deal, asker);
        await LookAsync(SellerAsync, ".flea", StepsOf(deal, DealAction.EndQuestion));
        await (await DealPage.OpenAsync(await SellerAsync(), deal)).MakeAsync(DealAction.EndQuestion);
        await LookAsync(asker, ".flea", [("deal-question-ended", PathOf(deal))]);
        await LookAsync(SellerAsync, ".flea", [("deal-question-ended-seller", PathOf(deal)), .. StepsOf(deal, DealAction.ReopenQuestion)]);
        await (await DealPage.OpenAsync(await SellerAsync(), deal)).PressAsync(DealAction.ReopenQuestion);
        await LookAtBothAsync(DealStatus.Asked, deal, asker);
    }

    [Test]
    public async Task The_back_office_of_deals_looks_well()
    {
        var name = Unique("Shawl");
        var seller = await DealPage.OpenAsync(await SellerAsync(), (await RequestAsync(await OnOfferAsync(name))).Id);
        var deal = await AdminDealPage.OpenAsync(await AdministratorAsync(), name);
        await LookAsync(AdministratorAsync, ".content-wrapper", [("admin-deal", deal.Address)]);
        await seller.PressAsync(DealAction.Approve);
        await seller.PressAsync(DealAction.MarkAsPaid);
        await seller.MakeAsync(DealAction.AskForAmount, ("Amount", "10"), ("Reason", "We agreed on a rebate for the missing button."));

        await LookAsync(AdministratorAsync, ".content-wrapper", [("admin-deals", "/Admin/FleaMarketDeal/List"), ("admin-deal-asked", deal.Address)]);
    }

    [Test]
    public async Task Feedback_goes_from_the_reminder_to_the_sellers_stars_and_looks_well()
    {
        var name = Unique("Cardigan");
        var listing = await OnOfferAsync(name);
        var seller = await (await ListingPage.OpenAsync(await GuestAsync(), listing)).OpenSellerAsync();
        var deal = await RequestAsync(listing);
        var atSeller = await DealPage.OpenAsync(await SellerAsync(), deal.Id);
        await atSeller.PressAsync(DealAction.Approve);
        await atSeller.MakeAsync(DealAction.Close);
        var path = PathOf(deal.Id);

        var answering = await FeedbackPart.OpenAsync(await SellerAsync(), deal.Id);
        await answering.RemindAsync();
        await LookAsync(SellerAsync, ".flea", [("feedback-reminded", path)]);

        var saying = await FeedbackPart.OpenAsync(await BuyerAsync(), deal.Id);
        await saying.SendAsync();
        await saying.ExpectErrorAsync();
        await saying.RateAsync(4, 5, $"Warm and as described, thank you: {name}");
        await answering.ReloadAsync();
        await answering.AnswerAsync("Wear it well!");
        await LookAsync(SellerAsync, ".flea", [("feedback-answered", path)]);

        await seller.ReloadAsync();
        await seller.ExpectSaidAsync($"Warm and as described, thank you: {name}", "Wear it well!");
        await LookAsync(GuestAsync, ".flea", [("seller-feedback", seller.Address)]);
        await LookAsync(AdministratorAsync, ".content-wrapper", [("admin-feedback", "/Admin/FleaMarketFeedback/List")]);
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
            var deal = await DealPage.OpenAsync(await SellerAsync(), (await RequestAsync(await OnOfferAsync(name))).Id);
            await deal.PressAsync(DealAction.Approve);
            await deal.MakeAsync(DealAction.Close);
            var account = await (await LedgerPage.OpenAsync(await AdministratorAsync())).OpenAccountAsync();
            await LookAsync(SellerAsync, ".flea", [("statement", "/customer/flea-market/statement"), ("statement-empty", "/customer/flea-market/statement/2020-01")]);
            await LookAsync(AdministratorAsync, ".content-wrapper",
            [
                ("admin-tariffs", "/Admin/FleaMarketTariff/List"), ("admin-tariff", "/Admin/FleaMarketTariff/Create"),
                ("admin-fees", "/Admin/FleaMarketFee/List"), ("admin-fee-account", account.Address)
            ]);
            await (await ScheduleTasksPage.OpenAsync(await AdministratorAsync())).RunAsync("Flea market: count what happened");
            await (await InsightsPage.OpenAsync(await AdministratorAsync())).ExpectChartAsync("Closed deals and fees");
            await LookAsync(AdministratorAsync, ".content-wrapper", [("admin-insights", InsightsPage.Address)]);
            await LookAsync(AdministratorAsync, "#flea-market-waiting-card", [("admin-dashboard-chart", "/Admin")]);
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
        var listing = await OnOfferAsync(name);
        var deal = (await RequestAsync(listing)).Id;
        await LookAsync(BuyerAsync, ".flea", [("report", $"/flea-market/report/{listing}"), ("listing-report-link", $"/flea-market/{listing}")]);
        await LookAsync(SellerAsync, ".flea",
            [("complaint", PathOf(deal) + "/complaint"), ("buyer-card-empty", BuyerCardPage.AddressOf(deal))]);
        await (await (await BuyerCardPage.OpenAsync(await SellerAsync(), deal)).ComplainAsync())
            .SendAsync($"{name}: agreed on the price twice, asked for the parcel to be kept for a month, and then wrote that it was never wanted.");
        await LookAsync(SellerAsync, ".flea", [("buyer-card", BuyerCardPage.AddressOf(deal)), ("deal-complained", PathOf(deal))]);
        await LookAtPopupAsync("buyer-card-popup", SellerAsync, page => BuyerCardPage.OpenAsync(page, deal));
        await (await ComplaintGridPage.OpenAsync(await AdministratorAsync())).StrikeAsync(name, "The buyer has shown the receipt.");
        await LookAsync(AdministratorAsync, ".content-wrapper", [("admin-complaints", "/Admin/FleaMarketComplaint/List")]);
    }
}
