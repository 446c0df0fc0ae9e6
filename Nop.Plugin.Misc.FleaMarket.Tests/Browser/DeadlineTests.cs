using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>What becomes of a deal that nobody ends.</summary>
internal class DeadlineTests : ClockTests
{
    private const string Task = "Flea market: warn of and close deals";
    private const string Warned = "Warned that the order is going to be closed", Closed = "Order closed", Store = "The store";

    [Test]
    public async Task The_store_warns_both_sides_two_days_before_it_closes_a_deal_and_takes_the_fee()
    {
        var name = Unique("Boots");
        await (await SettingsPage.OpenAsync(await AdministratorAsync())).SwitchAsync(true, "EnableTariffs");
        await (await TariffsPage.OpenAsync(await AdministratorAsync())).AddAsync($"Plan of {name}", "10", "1.5");
        var deal = (await RequestAsync(await OnOfferAsync(name))).Id;
        await (await AtSellerAsync(deal)).PressAsync(DealAction.Approve);

        await PassAsync(days: 11);
        await RunAsync(Task);
        await (await AtSellerAsync(deal)).ExpectNoTextAsync(Warned);

        await PassAsync(days: 1);
        await RunAsync(Task);
        foreach (var side in (DealPage[])[await AtSellerAsync(deal), await AtBuyerAsync(deal)])
        {
            await side.ExpectLastAsync(Warned, Store);
            await side.ExpectStatusAsync(DealStatus.Confirmed);
        }
        await ExpectMailsAsync(name, "is still open");

        await PassAsync(days: 2);
        await RunAsync(Task);
        foreach (var side in (DealPage[])[await AtSellerAsync(deal), await AtBuyerAsync(deal)])
        {
            await side.ExpectLastAsync(Closed, Store);
            await side.ExpectStatusAsync(DealStatus.Closed);
            await side.ExpectNoStepAsync(DealAction.Cancel);
        }
        await ExpectMailsAsync(name, "is closed");
        await (await MyListingsPage.OpenAsync(await SellerAsync())).ExpectStatusAsync(name, "sold");
        await (await StatementPage.OpenAsync(await SellerAsync())).ExpectAsync($"Plan of {name}");
    }

    [Test]
    public async Task A_deal_stays_open_until_the_date_that_the_two_have_agreed_on()
    {
        var name = Unique("Gloves");
        var deal = (await RequestAsync(await OnOfferAsync(name))).Id;
        var date = Market.Now.AddDays(20);
        var day = date.ToString("D", CultureInfo.GetCultureInfo("en-US"));

        await (await AtBuyerAsync(deal)).MakeAsync(DealAction.ProposeDate, ("Date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        var seller = await AtSellerAsync(deal);
        await seller.ExpectTextAsync($"The other side proposes to finish by {day}.");
        await seller.PressAsync(DealAction.AcceptDate);
        await seller.ExpectLastAsync("Date agreed", await (await AtBuyerAsync(deal)).OtherAsync());
        await (await AtBuyerAsync(deal)).ExpectTextAsync($"Closes by itself on {day}");

        await PassAsync(days: 15);
        await RunAsync(Task);
        await (await AtSellerAsync(deal)).ExpectNoTextAsync(Warned);

        await PassAsync(days: 5);
        await RunAsync(Task);
        seller = await AtSellerAsync(deal);
        await seller.ExpectLastAsync(Warned, Store);
        await seller.ExpectStatusAsync(DealStatus.New);

        await PassAsync(days: 3);
        await RunAsync(Task);
        await (await AtBuyerAsync(deal)).ExpectLastAsync(Closed, Store);
    }

    private async Task<DealPage> AtSellerAsync(int deal) => await DealPage.OpenAsync(await SellerAsync(), deal);

    private async Task<DealPage> AtBuyerAsync(int deal) => await DealPage.OpenAsync(await BuyerAsync(), deal);

    private async Task ExpectMailsAsync(params string[] words)
    {
        foreach (var account in (Account[])[Market.Seller, Market.Buyer])
            await (await MessageQueuePage.OpenAsync(await AdministratorAsync())).ExpectMailAsync(account.Email, words);
    }
}
