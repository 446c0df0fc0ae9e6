using System.Net;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Insights;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>The page of insights, its file and the dashboard's chart.</summary>
internal class InsightsPageTests(StoreDatabase database) : WebTests(database)
{
    private const string Page = "/Admin/FleaMarketInsights/Show";

    private async Task CountedAsync()
    {
        await new DealScene(Store, Scene).AtAsync(DealStatus.Closed);
        Store.Clock.Move(TimeSpan.FromDays(1));
        await Scene.OfferedAsync();
        await Scene.CountAsync();
    }

    private async Task<string[][]> CsvAsync(Visitor visitor, string step)
    {
        var answer = await visitor.PostAsync("/Admin/FleaMarketInsights/Export", [new("PeriodId", "30"), new("StepId", step), new("StoreId", "0")]);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return [.. (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').TrimEnd().Split("\r\n").Select(line => line.Trim('"').Split("\",\""))];
    }

    [Test]
    public async Task Charts_have_a_table_with_the_same_figures_and_products_their_reasons()
    {
        await CountedAsync();
        using var administrator = await AdministratorAsync();

        var page = await administrator.DocumentAsync(Page);

        var charts = page.QuerySelectorAll("canvas[data-flea-market-chart]").Select(canvas => canvas.Id).ToList();
        Assert.That(charts, Is.SupersetOf(new[] { "insights-market", "insights-value", "insights-reached", "insights-approval", "insights-sale", "insights-products", "insights-reasons" }));
        foreach (var card in page.QuerySelectorAll(".flea-market-chart-card"))
            Assert.That(card.QuerySelectorAll("tbody tr"), Is.Not.Empty);
        Assert.That(page.QuerySelectorAll("#insights-product-table tbody tr").Length, Is.InRange(1, ProductSummaries.Most));
        Assert.That(page.QuerySelector("#insights-counted")!.TextContent, Does.Contain("Counted on"));
    }

    [Test]
    public async Task The_file_has_a_line_for_each_step()
    {
        await CountedAsync();
        using var administrator = await AdministratorAsync();

        var days = await CsvAsync(administrator, "1");
        var months = await CsvAsync(administrator, "30");

        Assert.That((days.Length, days[0][..3]), Is.EqualTo((31, new[] { "From", "To", "Put up for sale" })));
        Assert.That(days[^1][0], Is.EqualTo(Store.Clock.Now.ToString("yyyy-MM-dd")));
        Assert.That(months.Length, Is.InRange(3, 4));
        Assert.That(Sum(months), Is.EqualTo(Sum(days)).And.GreaterThan(0));

        static int Sum(string[][] lines) => lines.Skip(1).Sum(line => int.Parse(line[2]));
    }

    [Test]
    public async Task Who_may_not_see_deals_reads_no_amounts()
    {
        await CountedAsync();
        using var staff = await Visitor.LogInAsync(Store.Address, await Scene.StaffWithAsync(StandardPermission.Security.ACCESS_ADMIN_PANEL, FleaMarketPermissions.View));

        var page = await staff.DocumentAsync(Page);

        Assert.That(page.QuerySelector("#insights-market"), Is.Not.Null);
        Assert.That(page.QuerySelector("#insights-value, #insights-reached"), Is.Null);
        Assert.That(page.QuerySelector(".flea-market-tiles")!.TextContent, Does.Not.Contain("$").And.Not.Contain("Deals closed"));
        Assert.That((await CsvAsync(staff, "1"))[0], Does.Not.Contain("Value of closed deals"));
    }

    [Test]
    public async Task An_odd_question_is_answered_as_the_usual_one()
    {
        using var administrator = await AdministratorAsync();

        foreach (var query in new[] { "PeriodId=7&StepId=99&StoreId=-5", "PeriodId=x&StepId=&StoreId=99999999", "PeriodId=1095&StepId=1" })
        {
            var page = await administrator.DocumentAsync($"{Page}?{query}");
            Assert.That(page.QuerySelectorAll("#PeriodId option[selected], #StepId option[selected]").Length, Is.EqualTo(2), query);
        }
    }

    [Test]
    public async Task Three_years_cost_as_many_statements_as_a_month()
    {
        await CountedAsync();
        using var administrator = await AdministratorAsync();
        await administrator.ReadAsync(Page);

        var month = await administrator.StatementsAsync(HttpMethod.Get, $"{Page}?PeriodId=30&StepId=1", []);
        Assert.That(await administrator.StatementsAsync(HttpMethod.Get, $"{Page}?PeriodId=1095&StepId=7", []), Is.EqualTo(month));
    }

    [Test]
    public async Task The_dashboard_shows_the_last_month()
    {
        await CountedAsync();
        using var administrator = await AdministratorAsync();

        Assert.That((await administrator.DocumentAsync("/Admin")).QuerySelector("#flea-market-waiting-card #insights-small"), Is.Not.Null);
    }
}
