using System.Text.Json;
using Nop.Core.Domain.Logging;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

internal class ComplaintGridTests(StoreDatabase database) : WebTests(database)
{
    private const string Grid = "/Admin/FleaMarketComplaint";

    private Visitor _administrator = null!;
    private Deal _deal = null!;
    private Complaint _ofSeller = null!;
    private Complaint _ofBuyer = null!;

    [OneTimeSetUp]
    public async Task ComplainAsync()
    {
        _administrator = await AdministratorAsync();
        _deal = await new DealScene(Store, Scene).AtAsync(DealStatus.Confirmed);
        _ofSeller = await ComplainAsync(_deal, _deal.SellerId, "=HYPERLINK(\"first\")");
        _ofBuyer = await ComplainAsync(_deal, _deal.BuyerId, "A second <b>one</b>");
    }

    [OneTimeTearDown]
    public void LogOut() => _administrator.Dispose();

    private Task<Complaint> ComplainAsync(Deal deal, int authorId, string text) => Store.AskAsync(async (ComplaintService desk) =>
    {
        var kind = authorId == deal.SellerId ? ReasonKind.ComplaintAboutBuyer : ReasonKind.ComplaintAboutSeller;
        var type = await Store.AskAsync(async (ModerationReasons reasons) => (await reasons.OfAsync(kind))[0].Id);
        return (await desk.ComplainAsync(deal, authorId, type, text)).Value!;
    });

    private async Task<JsonElement> AskAsync(string action, params KeyValuePair<string, string>[] fields)
    {
        var answer = await _administrator.PostAsync($"{Grid}/{action}", [.. Fields.Grid().Where(field => fields.All(given => given.Key != field.Key)), .. fields]);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    private async Task<IReadOnlyList<int>> FindAsync(params KeyValuePair<string, string>[] search) =>
        (await AskAsync("Rows", search.Any(field => field.Key == "SearchPersonId") ? search : [new("SearchPersonId", $"{_deal.BuyerId}"), .. search])).GetProperty("Data").EnumerateArray().Select(row => row.GetProperty("Id").GetInt32()).ToList();

    [Test]
    public async Task Complaints_are_found_by_person_subject_text_and_day()
    {
        var today = Store.Clock.Now.ToString("yyyy-MM-dd");

        Assert.That(await FindAsync(), Is.EqualTo(new[] { _ofBuyer.Id, _ofSeller.Id }));
        Assert.That(await FindAsync(new KeyValuePair<string, string>("SearchSubjectId", "10")), Is.EqualTo(new[] { _ofSeller.Id }));
        Assert.That(await FindAsync(new KeyValuePair<string, string>("SearchText", "SECOND")), Is.EqualTo(new[] { _ofBuyer.Id }));
        Assert.That(await FindAsync(new KeyValuePair<string, string>("SearchText", _ofSeller.Type[..8])), Does.Contain(_ofSeller.Id));
        Assert.That(await FindAsync(new("SearchFrom", today), new("SearchTo", today)), Has.Count.EqualTo(2));
        Assert.That(await FindAsync(new KeyValuePair<string, string>("SearchTo", Store.Clock.Now.AddDays(-2).ToString("yyyy-MM-dd"))), Is.Empty);
    }

    [Test]
    public async Task People_are_found_by_the_first_letters_of_the_login()
    {
        var buyer = await Store.AskAsync((ICustomerService customers) => customers.GetCustomerByIdAsync(_deal.BuyerId));
        var stranger = await Scene.CustomerAsync();

        Assert.That(await _administrator.ReadAsync($"{Grid}/People?term={buyer.Email[..20]}"), Does.Contain(buyer.Email));
        Assert.That(await _administrator.ReadAsync($"{Grid}/People?term={stranger.Email[..20]}"), Does.Not.Contain(stranger.Email));
        Assert.That(await FindAsync(new("SearchPersonId", "0"), new("SearchPerson", buyer.Email[..20])), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_strike_needs_a_reason_happens_once_and_leaves_a_trace()
    {
        var deal = await new DealScene(Store, Scene).AtAsync(DealStatus.Confirmed);
        var complaint = await ComplainAsync(deal, deal.SellerId, "To be struck");

        Assert.That((await StrikeAsync(complaint, " ")).GetProperty("IsOfReason").GetBoolean(), Is.True);
        Assert.That((await StrikeAsync(complaint, "Not <i>true</i>")).GetProperty("Refusal").GetString(), Is.Empty);
        Assert.That((await StrikeAsync(complaint, "Again")).GetProperty("Refusal").GetString(), Does.Contain("already"));

        var row = (await AskAsync("Rows", new KeyValuePair<string, string>("SearchPersonId", $"{deal.BuyerId}"), new("SearchStateId", "2"))).GetProperty("Data")[0];
        Assert.That((row.GetProperty("StruckBy").GetString(), row.GetProperty("StruckReason").GetString()), Is.EqualTo(("admin@example.com", "Not <i>true</i>")));
        Assert.That((await AskAsync("Rows", new KeyValuePair<string, string>("SearchPersonId", $"{deal.BuyerId}"), new("SearchStateId", "1"))).GetProperty("Data").GetArrayLength(), Is.Zero);
        var log = await Store.AskAsync((IRepository<ActivityLog> entries) => entries.GetAllAsync(rows => rows.Where(entry => entry.Comment.Contains($"(ID = {complaint.Id})"))));
        Assert.That(log.Select(entry => entry.Comment), Has.Some.Contains("Struck the flea market complaint"));
    }

    [Test]
    public async Task The_menu_counts_what_moderators_have_not_dealt_with()
    {
        var deal = await new DealScene(Store, Scene).AtAsync(DealStatus.Confirmed);
        var before = await WaitingAsync();

        await ComplainAsync(deal, deal.SellerId, "For other sellers");
        var complaint = await ComplainAsync(deal, deal.BuyerId, "For moderators");

        Assert.That(await WaitingAsync(), Is.EqualTo(before + 1));
        Assert.That(await _administrator.ReadAsync($"{Grid}/List"), Does.Contain($"Complaints ({before + 1})"));
        await StrikeAsync(complaint, "Talked to both");
        Assert.That(await WaitingAsync(), Is.EqualTo(before));

        Task<int> WaitingAsync() => Store.AskAsync((PendingComplaintsCounter waiting) => waiting.CountAsync());
    }

    [Test]
    public async Task Exported_complaints_are_no_formulas()
    {
        var file = await (await _administrator.PostAsync($"{Grid}/Export", [new("SearchPersonId", $"{_deal.BuyerId}")])).Content.ReadAsStringAsync();

        Assert.That(file, Does.Contain("\"'=HYPERLINK(\"\"first\"\")\"").And.Contain("A second <b>one</b>"));
        Assert.That(file.Trim().Split("\r\n"), Has.Length.EqualTo(3));
    }

    [TestCase("Rows")]
    [TestCase("Export")]
    public async Task Many_cost_as_many_statements_as_one(string action)
    {
        var counts = new List<int>();
        foreach (var many in (int[])[1, 1, 12])
        {
            var word = $"word{Guid.NewGuid():N}";
            for (var number = 0; number < many; number++)
            {
                var deal = await new DealScene(Store, Scene).AtAsync(DealStatus.New);
                await ComplainAsync(deal, deal.SellerId, word);
            }
            counts.Add(await _administrator.StatementsAsync(HttpMethod.Post, $"{Grid}/{action}", Fields.Grid(word)));
        }

        Assert.That(counts[2], Is.LessThanOrEqualTo(counts[1]));
    }

    private Task<JsonElement> StrikeAsync(Complaint complaint, string reason) => AskAsync($"Strike/{complaint.Id}", new KeyValuePair<string, string>("reason", reason));
}
