using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>From a tariff to the fee that is paid, and what the administration does with a deal.</summary>
internal class FeeTests : BrowserTests
{
    private const string Setting = "EnableTariffs";

    private async Task SwitchAsync(bool on) => await (await SettingsPage.OpenAsync(await AdministratorAsync())).SwitchAsync(on, Setting);

    [Test]
    public async Task A_closed_deal_costs_a_fee_that_is_marked_as_paid()
    {
        var name = Unique("Coat");
        var plan = $"Plan of {name}";
        await SwitchAsync(true);
        var tariffs = await TariffsPage.OpenAsync(await AdministratorAsync());
        await tariffs.AddAsync(plan, "1", "0.01");
        try
        {
            var deal = await RequestAsync(name);
            await deal.PressAsync(DealAction.Approve);
            await deal.MakeAsync(DealAction.Close);

            var statement = await StatementPage.OpenAsync(await SellerAsync());
            await statement.ExpectAsync(name);
            await statement.ExpectAsync(plan);
            var ledger = await LedgerPage.OpenAsync(await AdministratorAsync());
            await ledger.ChooseSellerAsync(Market.Seller.Email);
            await ledger.ExpectEntryAsync(name);
            var account = await ledger.OpenAccountAsync();
            await account.ExpectAsync(plan);
            await account.PayAsync($"Paid for {name}");
            await statement.ReloadAsync();
            await statement.ExpectAsync($"Paid for {name}");
        }
        finally
        {
            await tariffs.DeleteAsync(plan);
            await SwitchAsync(false);
        }
    }

    [Test]
    public async Task The_administration_changes_a_deals_amount_and_cancels_it()
    {
        var name = Unique("Tie");
        var seller = await RequestAsync(name);
        await seller.PressAsync(DealAction.Approve);
        var deal = await AdminDealPage.OpenAsync(await AdministratorAsync(), name);

        await deal.ChangeAmountAsync("10.75", "As both agreed");
        await seller.ReloadAsync();
        await seller.ExpectAmountAsync("10.75");
        await deal.CancelAsync("Both asked us to");

        await seller.ReloadAsync();
        await seller.ExpectStatusAsync(DealStatus.Cancelled);
        await seller.ExpectTextAsync("Both asked us to");
    }

    /// <returns>The seller's page of a new request.</returns>
    private async Task<DealPage> RequestAsync(string name) =>
        await DealPage.OpenAsync(await SellerAsync(), (await RequestAsync(await OnOfferAsync(name))).Id);
}
