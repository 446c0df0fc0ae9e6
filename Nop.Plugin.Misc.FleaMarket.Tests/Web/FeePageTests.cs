using System.Globalization;
using System.Net;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>Tariffs, the ledger and statements.</summary>
internal class FeePageTests(StoreDatabase database) : WebTests(database)
{
    private const string Tariffs = "/Admin/FleaMarketTariff";
    private const string Statement = "/customer/flea-market/statement";

    private static string Step(Deal deal, DealAction action) => $"/customer/flea-market/deals/{deal.Id}/steps/{action}";

    private FeeScene Fees => new(Store, Scene);

    private static string Account(Customer seller, FeeMonth month, string action = "Show") =>
        $"/Admin/FleaMarketFeeAccount/{action}?sellerId={seller.Id}&month={month}";

    private static List<KeyValuePair<string, string>> Form(string name, int roleId, string maximum = "50") =>
    [
        new("Name", name), new("RoleIds", roleId.ToString(CultureInfo.InvariantCulture)), new("Percentage", "5"), new("FixedPart", "1"), new("Minimum", "2"),
        new("Maximum", maximum), new("FreeDealsPerMonth", "3"), new("Active", "true"), new("DisplayOrder", "1")
    ];

    [Test]
    public async Task The_owner_makes_changes_and_deletes_a_tariff()
    {
        using var administrator = await AdministratorAsync();
        var (role, name) = (await Fees.RoleAsync(), $"Plan <b>{Guid.NewGuid():N}</b>");

        await administrator.PostAsync($"{Tariffs}/Create", Form(name, role.Id));
        var tariff = await FindAsync(name);
        Assert.That((tariff!.Percentage, tariff.FixedPart, tariff.Minimum, tariff.Maximum, tariff.FreeDealsPerMonth, tariff.Active), Is.EqualTo((5m, 1m, 2m, 50m, 3, true)));
        Assert.That(await administrator.ReadAsync($"{Tariffs}/List"), Does.Contain(WebUtility.HtmlEncode(name)).And.Not.Contain(name)
            .And.Contain("5% &#x2B; $1.00, at least $2.00, at most $50.00, free deals a month: 3").And.Contain(role.Name));

        await administrator.PostAsync($"{Tariffs}/Edit/{tariff.Id}", [.. Form("Changed " + name, role.Id).Where(field => field.Key != "Active"), new("Active", "false")]);
        Assert.That(await FindAsync("Changed " + name), Has.Property(nameof(Tariff.Active)).False);
        await administrator.PostAsync($"{Tariffs}/Delete/{tariff.Id}", []);
        Assert.That(await FindAsync("Changed " + name), Is.Null);
    }

    [Test]
    public async Task A_refused_tariff_comes_back_as_it_was_typed()
    {
        using var administrator = await AdministratorAsync();
        var name = $"Plan {Guid.NewGuid():N}";

        var answer = await administrator.PostAsync($"{Tariffs}/Create", Form(name, 999_999, "1").Append(new("Percentage", "5")));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page, Does.Contain(name).And.Contain("The maximum is below the minimum."));
        answer = await administrator.PostAsync($"{Tariffs}/Create", [new("Name", " "), new("Percentage", "101"), new("FreeDealsPerMonth", "-1")]);
        page = await answer.Content.ReadAsStringAsync();
        Assert.That(page, Does.Contain("Give the tariff a name.").And.Contain("Choose at least one role.").And.Contain("value=\"101\""));
        Assert.That(await FindAsync(name), Is.Null);
    }

    [Test]
    public async Task A_seller_reads_the_own_statement_and_nobody_elses()
    {
        await using var enabled = await Fees.EnabledAsync();
        var seller = await Fees.SellerAsync(FeeScene.Tariff(free: 1));
        await Fees.ClosedAsync(seller);
        await Fees.ClosedAsync(seller);
        await Fees.CorrectAsync(seller, 2.25m, "Late <i>fee</i>");
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);
        using var other = await CustomerAsync();

        var page = await visitor.ReadAsync(Statement);

        Assert.That(page, Does.Contain("Free deal 1 of 1").And.Contain("$4.00").And.Contain("Late &lt;i&gt;fee&lt;/i&gt;").And.Contain("$6.25"));
        Assert.That(await visitor.ReadAsync($"{Statement}/{Fees.Month}"), Does.Contain("$6.25"));
        Assert.That(await visitor.ReadAsync($"{Statement}/{Fees.Month.Previous}"), Does.Contain("Nothing was booked in this month"));
        Assert.That(await other.ReadAsync(Statement), Does.Not.Contain("$6.25"));
        var file = await visitor.ReadAsync($"{Statement}/{Fees.Month}/csv");
        Assert.That(file, Does.Contain("\"2.25\"").And.Contain("\"4.00\"").And.Contain(seller.Email));
        Assert.That(await other.ReadAsync($"{Statement}/{Fees.Month}/csv"), Does.Not.Contain("2.25"));
    }

    [Test]
    public async Task A_seller_is_told_of_the_fee_before_closing()
    {
        var seller = await Fees.SellerAsync(FeeScene.Tariff(free: 1));
        var deals = await Fees.ConfirmedAsync(seller, 2);
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);
        await using var enabled = await Fees.EnabledAsync();

        Assert.That(await visitor.ReadAsync(Step(deals[0], DealAction.Close)), Does.Contain("a fee of $0.00 (Free deal 1 of 1 this month)"));
        DealScene.Done(await Fees.CloseAsync(deals[0]));
        Assert.That(await visitor.ReadAsync(Step(deals[1], DealAction.Close)), Does.Contain("a fee of $4.00 (Plan ").And.Contain("5% &#x2B; $1.00"));
        Assert.That(await visitor.ReadAsync(Step(deals[1], DealAction.MarkAsSent)), Does.Not.Contain("data-flea-fee"));
        Assert.That(await Fees.EntriesAsync(seller), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Where_no_fees_are_taken_closing_asks_the_database_for_none()
    {
        var seller = await Fees.SellerAsync(FeeScene.Tariff());
        var deal = (await Fees.ConfirmedAsync(seller, 1)).Single();
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);
        await visitor.ReadAsync(Step(deal, DealAction.MarkAsSent));

        Assert.That(await visitor.ReadAsync(Step(deal, DealAction.Close)), Does.Not.Contain("data-flea-fee"));
        Assert.That(await StatementsAsync(DealAction.Close), Is.EqualTo(await StatementsAsync(DealAction.MarkAsSent)));

        Task<int> StatementsAsync(DealAction action) => visitor.StatementsAsync(HttpMethod.Get, Step(deal, action), []);
    }

    [TestCase("2026-13")]
    [TestCase("nonsense")]
    [TestCase("2026-1")]
    public async Task A_month_that_is_none_is_not_found(string month)
    {
        using var seller = await CustomerAsync();
        using var administrator = await AdministratorAsync();

        Assert.That((await seller.GetAsync($"{Statement}/{month}")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await seller.GetAsync($"{Statement}/{month}/csv")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await administrator.GetAsync($"/Admin/FleaMarketFeeAccount/Show?sellerId=1&month={month}")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_administration_corrects_and_marks_as_paid()
    {
        var seller = await Scene.CustomerAsync();
        using var administrator = await AdministratorAsync();
        var form = Guid.NewGuid().ToString();

        var refused = await (await administrator.PostAsync(Account(seller, Fees.Month, "Correct"), [new("CorrectionAmount", "12,50"), new("CorrectionReason", ""), new("Form", form)])).Content.ReadAsStringAsync();
        Assert.That(refused, Does.Contain("Say why.").And.Contain("12,50").And.Contain(form));
        for (var time = 0; time < 2; time++)
            await administrator.PostAsync(Account(seller, Fees.Month, "Correct"), [new("CorrectionAmount", "12,50"), new("CorrectionReason", "Agreed"), new("Form", form)]);
        Assert.That(await administrator.ReadAsync(Account(seller, Fees.Month)), Does.Contain("$12.50").And.Contain("name=\"ShownBalance\" value=\"12.50\""));

        var stale = await (await administrator.PostAsync(Account(seller, Fees.Month, "Pay"), [new("ShownBalance", "10.00"), new("PaymentRemark", "Cash")])).Content.ReadAsStringAsync();
        Assert.That(stale, Does.Contain("Something else has been booked meanwhile").And.Contain("Cash").And.Contain("value=\"12.50\""));
        await administrator.PostAsync(Account(seller, Fees.Month, "Pay"), [new("ShownBalance", "12.50"), new("PaymentRemark", "Cash")]);

        Assert.That((await Fees.TotalAsync(seller)).Balance, Is.Zero);
        Assert.That(await Fees.EntriesAsync(seller), Has.Count.EqualTo(2));
        var entries = await (await administrator.PostAsync("/Admin/FleaMarketFee/Rows", Search(seller))).Content.ReadAsStringAsync();
        Assert.That(entries, Does.Contain("Cash").And.Contain("Agreed"));
        Assert.That(await (await administrator.PostAsync("/Admin/FleaMarketFee/Totals", Search(seller))).Content.ReadAsStringAsync(), Does.Contain("\"Balance\":\"$0.00\""));
        Assert.That(await (await administrator.PostAsync("/Admin/FleaMarketFee/Export", Search(seller))).Content.ReadAsStringAsync(), Does.Contain("\"12.50\""));
    }

    [Test]
    public async Task The_ledgers_lists_ask_the_database_as_often_for_many_as_for_one()
    {
        using var administrator = await AdministratorAsync();
        foreach (var list in (string[])["Rows", "Totals", "Export"])
        {
            var few = await StatementsAsync(administrator, list, 1);
            few = await StatementsAsync(administrator, list, 1);
            Assert.That(await StatementsAsync(administrator, list, 30), Is.LessThanOrEqualTo(few), list);
        }
    }

    [Test]
    public async Task A_statement_asks_the_database_as_often_for_many_entries_as_for_one()
    {
        await using var enabled = await Fees.EnabledAsync();
        var counts = new List<int>();
        foreach (var entries in (int[])[1, 1, 30])
        {
            var seller = await Scene.CustomerAsync();
            for (var entry = 0; entry < entries; entry++)
                await Fees.CorrectAsync(seller, 1);
            using var visitor = await Visitor.LogInAsync(Store.Address, seller);
            await visitor.ReadAsync("/customer/info");
            counts.Add(await visitor.StatementsAsync(HttpMethod.Get, Statement, []));
        }

        Assert.That(counts[2], Is.LessThanOrEqualTo(counts[1]));
    }

    [Test]
    public async Task The_tariffs_ask_the_database_as_often_for_many_as_for_one()
    {
        using var administrator = await AdministratorAsync();
        var role = await Fees.RoleAsync(FeeScene.Tariff());
        await administrator.ReadAsync($"{Tariffs}/List");
        var one = await administrator.StatementsAsync(HttpMethod.Get, $"{Tariffs}/List", []);
        for (var tariff = 0; tariff < 20; tariff++)
            await Store.AskAsync((FleaMarket.Services.Fees.Tariffs all) => all.SaveAsync(FeeScene.Tariff(), [role.Id]));

        Assert.That(await administrator.StatementsAsync(HttpMethod.Get, $"{Tariffs}/List", []), Is.LessThanOrEqualTo(one));
    }

    private async Task<int> StatementsAsync(Visitor administrator, string list, int sellers)
    {
        var prefix = $"s{Guid.NewGuid():N}";
        for (var count = 0; count < sellers; count++)
        {
            var seller = await Scene.CustomerAsync();
            seller.Email = prefix + seller.Email;
            await Store.AskAsync((ICustomerService customers) => customers.UpdateCustomerAsync(seller));
            await Fees.CorrectAsync(seller, 1);
        }
        return await administrator.StatementsAsync(HttpMethod.Post, $"/Admin/FleaMarketFee/{list}", [new("SearchSeller", prefix), .. Fields.Grid()]);
    }

    private static IEnumerable<KeyValuePair<string, string>> Search(Customer seller) =>
        [new("SearchSellerId", seller.Id.ToString(CultureInfo.InvariantCulture)), .. Fields.Grid()];

    private async Task<Tariff?> FindAsync(string name) =>
        (await Store.AskAsync((Tariffs tariffs) => tariffs.AllAsync())).SingleOrDefault(tariff => tariff.Name == name);
}
