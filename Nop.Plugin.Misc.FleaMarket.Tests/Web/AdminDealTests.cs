using System.Globalization;
using System.Net;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Logging;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>Deals in the back office.</summary>
internal class AdminDealTests(StoreDatabase database) : WebTests(database)
{
    private const string Grid = "/Admin/FleaMarketDeal";

    private DealScene Deals => new(Store, Scene);

    private static string PageOf(Deal deal, string action = "Show") => $"/Admin/FleaMarketDealEdit/{action}/{deal.Id}";

    private static KeyValuePair<string, string>[] Decision(Deal shown, string? reason = null, string? amount = null) =>
    [
        new("Revision", shown.Revision.ToString(CultureInfo.InvariantCulture)), new("CancelReason", reason ?? ""),
        new("AmountReason", reason ?? ""), new("NewAmount", amount ?? "")
    ];

    private static async Task<string> TextAsync(Task<HttpResponseMessage> answer) => await (await answer).Content.ReadAsStringAsync();

    private async Task<Deal> AskingAsync(decimal amount)
    {
        var deal = await Deals.AtAsync(DealStatus.Paid);
        return DealScene.Done(await Deals.MakeAsync(deal, DealAction.AskForAmount, with: step => step with { Amount = amount, Reason = "Postage" }));
    }

    private Task<int> ActivitiesAsync(DealAction action, Deal deal) => Store.AskAsync(async (IRepository<ActivityLog> log) =>
        (await log.GetAllAsync(rows => rows.Where(row => row.EntityId == deal.Id && row.EntityName == nameof(Deal)))).Count(row => row.Comment.Contains($"deal {deal.Id} ", StringComparison.Ordinal)
            && row.Comment.Contains(action == DealAction.Cancel ? "Cancelled" : action == DealAction.ChangeAmount ? "Set the amount" : "Declined", StringComparison.Ordinal)));

    [Test]
    public async Task A_deals_page_shows_all_of_it_but_the_sellers_own_note()
    {
        await using var enabled = await Scene.SettingsAsync(settings => settings.EnableTariffs = true);
        var seller = await new FeeScene(Store, Scene).SellerAsync(FeeScene.Tariff());
        var deal = (await new FeeScene(Store, Scene).ConfirmedAsync(seller, 1)).Single();
        await Store.AskAsync((DealMessageService letters) => letters.WriteAsync(deal, deal.BuyerId, "Is it <b>warm</b>?"));
        await Store.AskAsync((DealNotes notes) => notes.WriteAsync(deal.Id, "Haggles secretly"));
        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.Close));
        using var administrator = await AdministratorAsync();

        var page = await administrator.ReadAsync(PageOf(deal));

        Assert.That(page, Does.Contain("555 0100").And.Contain("1 Main Street").And.Contain("Is it still there?").And.Contain("Is it &lt;b&gt;warm&lt;/b&gt;?")
            .And.Contain(seller.Email).And.Contain("$4.00").And.Not.Contain("Haggles secretly").And.Not.Contain("id=\"cancel-deal\""));
        Assert.That(await Store.AskAsync((DealQueries reader) => reader.CountUnreadAsync(seller.Id, [deal.Id])), Has.Count.EqualTo(1), "not read by the seller");
    }

    [Test]
    public async Task The_administration_cancels_with_a_reason()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        using var administrator = await AdministratorAsync();

        Assert.That(await TextAsync(administrator.PostAsync(PageOf(deal, "Cancel"), Decision(deal))), Does.Contain("field-validation-error"));
        Assert.That((await Deals.NowAsync(deal)).Status, Is.EqualTo(DealStatus.Confirmed));
        await administrator.PostAsync(PageOf(deal, "Cancel"), Decision(deal, "Fraud"));

        Assert.That((await Deals.NowAsync(deal)).Status, Is.EqualTo(DealStatus.Cancelled));
        Assert.That(await administrator.ReadAsync(PageOf(deal)), Does.Contain("Fraud"));
        Assert.That(await ActivitiesAsync(DealAction.Cancel, deal), Is.EqualTo(1));
    }

    [Test]
    public async Task The_administration_sets_the_amount_that_a_seller_asks_for()
    {
        var deal = await AskingAsync(77.5m);
        using var administrator = await AdministratorAsync();
        Assert.That(await administrator.ReadAsync(PageOf(deal)), Does.Contain("The seller asks for $77.50"));

        Assert.That(await TextAsync(administrator.PostAsync(PageOf(deal, "ChangeAmount"), Decision(deal, "As agreed", "0"))),
            Does.Contain("field-validation-error").And.Contain("As agreed").And.Contain("value=\"0\""));
        await administrator.PostAsync(PageOf(deal, "ChangeAmount"), Decision(deal, "As agreed", "77,50"));

        var now = await Deals.NowAsync(deal);
        Assert.That((now.Amount, now.AskedAmount), Is.EqualTo((77.5m, (decimal?)null)));
        Assert.That(await ActivitiesAsync(DealAction.ChangeAmount, deal), Is.EqualTo(1));
    }

    [Test]
    public async Task The_administration_declines_and_the_menu_counts_who_asks()
    {
        var deal = await AskingAsync(99);
        using var administrator = await AdministratorAsync();
        var before = await Store.AskAsync((PendingDealsCounter waiting) => waiting.CountAsync());
        Assert.That(await administrator.ReadAsync("/Admin/FleaMarketDeal/List"), Does.Contain($"Deals ({before})"));

        await administrator.PostAsync(PageOf(deal, "DeclineAmount"), Decision(deal, "No"));

        Assert.That((await Deals.NowAsync(deal)).AskedAmount, Is.Null);
        Assert.That(await Store.AskAsync((PendingDealsCounter waiting) => waiting.CountAsync()), Is.EqualTo(before - 1));
        Assert.That(await ActivitiesAsync(DealAction.DeclineAmount, deal), Is.EqualTo(1));
    }

    [Test]
    public async Task A_decision_on_what_has_changed_meanwhile_is_refused_and_keeps_what_was_typed()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.MarkAsPaid));
        using var administrator = await AdministratorAsync();

        var page = await TextAsync(administrator.PostAsync(PageOf(deal, "Cancel"), Decision(deal, "Typed already")));

        Assert.That(page, Does.Contain("Typed already").And.Contain("validation-summary-errors").And.Contain($"name=\"Revision\" value=\"{deal.Revision + 1}\""));
        Assert.That((await Deals.NowAsync(deal)).Status, Is.EqualTo(DealStatus.Paid));
    }

    [Test]
    public async Task The_grid_is_narrowed_by_whatever_is_asked_for()
    {
        var (deal, other) = (await AskingAsync(70), await Deals.AtAsync(DealStatus.New));
        using var administrator = await AdministratorAsync();
        var (seller, buyer) = (await CustomerAsync(deal.SellerId), await CustomerAsync(deal.BuyerId));

        foreach (var search in (KeyValuePair<string, string>[][])
            [
                [new("SearchText", $"#{deal.Id}")],
                [new("SearchSeller", seller.Email[..20])],
                [new("SearchSellerId", Text(seller.Id)), new("SearchStatusIds", Text((int)DealStatus.Paid))],
                [new("SearchBuyer", buyer.Email)],
                [new("SearchBuyerId", Text(buyer.Id)), new("SearchAsking", "true")]
            ])
            Assert.That(await IdsAsync(administrator, search), Is.EqualTo(new[] { deal.Id }), search[0].Key);
        Assert.That(await IdsAsync(administrator, new("SearchSellerId", Text(other.SellerId)), new("SearchAsking", "true")), Is.Empty);
        Assert.That(await IdsAsync(administrator, new("SearchSellerId", Text(other.SellerId)), new("SearchTo", "2001-01-01")), Is.Empty);
        Assert.That(await administrator.ReadAsync($"{Grid}/Buyers?term={buyer.Email[..20]}"), Does.Contain(buyer.Email));
        Assert.That(await administrator.ReadAsync($"{Grid}/Sellers?term={buyer.Email[..20]}"), Does.Not.Contain(buyer.Email));
    }

    [Test]
    public async Task The_export_has_no_contact_data_and_no_formula()
    {
        var customer = await Scene.CustomerAsync();
        var name = $"=cmd|{Guid.NewGuid():N}";
        var offered = Scene.Done(await Scene.OfferAsync(customer, await Scene.BuyAsync(customer), Scene.Content() with { Name = name }));
        await Deals.RequestedAsync(Scene.Done(await Scene.ApproveAsync(offered)));
        using var administrator = await AdministratorAsync();

        var file = await TextAsync(administrator.PostAsync($"{Grid}/Export", [new("SearchSellerId", Text(customer.Id))]));

        Assert.That(file, Does.Contain($"\"'{name}\"").And.Not.Contain("555 01").And.Not.Contain("Main Street").And.Not.Contain("still there"));
    }

    [Test]
    public async Task Its_lists_ask_the_database_as_often_for_many_as_for_one()
    {
        using var administrator = await AdministratorAsync();
        foreach (var list in (string[])["Rows", "Export"])
        {
            await StatementsAsync(administrator, list, 1);
            var one = await StatementsAsync(administrator, list, 1);
            Assert.That(await StatementsAsync(administrator, list, 20), Is.LessThanOrEqualTo(one), list);
        }
    }

    private async Task<int> StatementsAsync(Visitor administrator, string list, int deals)
    {
        var listing = await Scene.ApprovedAsync(deals, deals);
        for (var deal = 0; deal < deals; deal++)
            await Deals.RequestedAsync(listing);
        return await administrator.StatementsAsync(HttpMethod.Post, $"{Grid}/{list}", [new("SearchSellerId", Text(listing.SellerId)), .. Fields.Grid()]);
    }

    private static async Task<int[]> IdsAsync(Visitor administrator, params KeyValuePair<string, string>[] search)
    {
        var answer = await administrator.PostAsync($"{Grid}/Rows", [.. search, .. Fields.Grid().Where(field => field.Key != "SearchText")]);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        using var json = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("Data").EnumerateArray().Select(row => row.GetProperty("Id").GetInt32()).ToArray();
    }

    private Task<Customer> CustomerAsync(int id) => Store.AskAsync((ICustomerService customers) => customers.GetCustomerByIdAsync(id));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
