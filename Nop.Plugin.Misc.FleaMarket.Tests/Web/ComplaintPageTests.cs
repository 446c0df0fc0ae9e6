using System.Net;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

internal class ComplaintPageTests(StoreDatabase database) : WebTests(database)
{
    private const string Words = "He <b>never</b> paid %FleaMarketComplaint.Id%";
    private const string Encoded = "He &lt;b&gt;never&lt;/b&gt; paid %FleaMarketComplaint.Id%";

    private DealScene Deals => new(Store, Scene);

    private static string Card(Deal deal) => $"/customer/flea-market/deals/{deal.Id}/buyer";

    private static string Form(Deal deal) => $"/customer/flea-market/deals/{deal.Id}/complaint";

    private async Task<Visitor> LogInAsync(int customerId) =>
        await Visitor.LogInAsync(Store.Address, await Store.AskAsync((ICustomerService customers) => customers.GetCustomerByIdAsync(customerId)));

    private Task<int> TypeAsync(ReasonKind kind) =>
        Store.AskAsync(async (ModerationReasons reasons) => (await reasons.AllAsync()).First(reason => reason.Kind == kind).Id);

    private async Task<IReadOnlyList<KeyValuePair<string, string>>> FieldsAsync(ReasonKind kind) =>
        [new("TypeId", $"{await TypeAsync(kind)}"), new("Text", Words)];

    private async Task<Deal> WithAsync(Customer buyer) => DealScene.Done(await Deals.RequestAsync(buyer, await Scene.ApprovedAsync()));

    private Task<IList<Complaint>> OfAsync(int authorId) =>
        Store.AskAsync((IRepository<Complaint> complaints) => complaints.GetAllAsync(rows => rows.Where(row => row.AuthorId == authorId)));

    [Test]
    public async Task What_a_seller_says_is_read_by_sellers_with_a_deal_with_that_buyer_until_it_is_struck()
    {
        var buyer = await Scene.CustomerAsync();
        var (deal, other, foreign) = (await WithAsync(buyer), await WithAsync(buyer), await Deals.AtAsync(DealStatus.New));
        using var author = await LogInAsync(deal.SellerId);
        using var reader = await LogInAsync(other.SellerId);

        var answer = await author.PostAsync(Form(deal), [.. await FieldsAsync(ReasonKind.ComplaintAboutBuyer), new("AuthorId", "1"), new("AboutId", "1"), new("SubjectId", "20")]);

        Assert.That(answer.Headers.Location?.ToString(), Does.EndWith($"/customer/flea-market/deals/{deal.Id}"));
        Assert.That(await author.ReadAsync(Card(deal)), Does.Contain(Encoded));
        var name = await Store.AskAsync((CustomerDisplayNames names) => names.OfAsync(deal.SellerId));
        Assert.That(await reader.ReadAsync(Card(other)), Does.Contain(Encoded).And.Not.Contain("<b>never").And.Contain(WebUtility.HtmlEncode(name)).And.Not.Contain("@example.com"));
        await NobodyElseAsync(deal, buyer, foreign);

        var complaint = (await OfAsync(deal.SellerId)).Single();
        Assert.That((complaint.Subject, complaint.AboutId), Is.EqualTo((ComplaintSubject.Buyer, buyer.Id)));
        await Store.AskAsync((ComplaintService desk) => desk.StrikeAsync(Scene.Moderator, complaint.Id, "Not true"));
        Assert.That(await reader.ReadAsync(Card(other)), Does.Not.Contain("never").And.Not.Contain("Not true"));
    }

    /// <summary>The buyer, a seller of somebody else, and that seller's own buyer.</summary>
    private async Task NobodyElseAsync(Deal deal, Customer buyer, Deal foreign)
    {
        foreach (var customerId in (int[])[buyer.Id, foreign.SellerId, foreign.BuyerId])
        {
            using var visitor = await LogInAsync(customerId);
            Assert.That((await visitor.GetAsync(Card(deal))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            foreach (var path in (string[])["sales", "purchases", $"deals/{deal.Id}", $"deals/{foreign.Id}"])
                Assert.That(await (await visitor.GetAsync($"/customer/flea-market/{path}")).Content.ReadAsStringAsync(), Does.Not.Contain("&lt;b&gt;never"), path);
        }
    }

    [Test]
    public async Task A_complaint_without_a_type_comes_back_as_it_was_typed()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        using var seller = await LogInAsync(deal.SellerId);

        var page = await (await seller.PostAsync(Form(deal), [new("TypeId", "0"), new("Text", Words)])).Content.ReadAsStringAsync();

        Assert.That(page, Does.Contain("Please choose what your complaint is about.").And.Contain(Encoded).And.Contain("aria-invalid=\"true\""));
        Assert.That(await OfAsync(deal.SellerId), Is.Empty);
    }

    [Test]
    public async Task A_text_that_is_too_long_comes_back_with_its_type()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        using var seller = await LogInAsync(deal.SellerId);
        var type = await TypeAsync(ReasonKind.ComplaintAboutBuyer);

        var page = await (await seller.PostAsync(Form(deal), [new("TypeId", $"{type}"), new("Text", new string('x', Complaint.LongestText + 1))])).Content.ReadAsStringAsync();

        Assert.That(page, Does.Contain("The text is too long: at most 2,000 characters.").And.Match($"value=\"{type}\" selected"));
    }

    [Test]
    public async Task A_refused_complaint_names_everything_at_once()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        using var seller = await LogInAsync(deal.SellerId);

        var page = await (await seller.PostAsync(Form(deal), [new("TypeId", "0"), new("Text", new string('x', Complaint.LongestText + 1))])).Content.ReadAsStringAsync();

        Assert.That(page, Does.Contain("Please choose what your complaint is about.").And.Contain("The text is too long"));
    }

    [Test]
    public async Task Each_complains_once_and_is_told_so()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        using var buyer = await LogInAsync(deal.BuyerId);
        var fields = await FieldsAsync(ReasonKind.ComplaintAboutSeller);

        await buyer.PostAsync(Form(deal), fields);

        Assert.That(await (await buyer.PostAsync(Form(deal), fields)).Content.ReadAsStringAsync(), Does.Contain("You have complained already."));
        Assert.That(await buyer.ReadAsync(Form(deal)), Does.Contain("You have complained already.").And.Not.Contain("name=\"TypeId\""));
        Assert.That(await buyer.ReadAsync($"/customer/flea-market/deals/{deal.Id}"), Does.Not.Contain(Form(deal)));
        Assert.That(await OfAsync(deal.BuyerId), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_listing_is_reported_by_everybody_but_its_seller()
    {
        var (owner, listing) = await SellerAsync();
        using var customer = await CustomerAsync();
        using var guest = Guest();
        using var _ = owner;
        var (page, form) = ($"/flea-market/{listing.Id}/winter-coat", $"/flea-market/report/{listing.Id}");

        Assert.That(await owner.ReadAsync(page), Does.Not.Contain(form));
        Assert.That(await customer.ReadAsync(page), Does.Contain(form));
        Assert.That((await guest.GetAsync(form)).Headers.Location!.ToString(), Does.Match("(?i)login"));
        var mark = $"mark{Guid.NewGuid():N}";
        var answer = await customer.PostAsync(form, [new("TypeId", $"{await TypeAsync(ReasonKind.ComplaintAboutListing)}"), new("Text", $"{Words} {mark}")]);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));

        var mail = (await MailsAsync(mark)).Single();
        Assert.That(mail.Body, Does.Contain(Encoded).And.Contain("/Admin/FleaMarketComplaint/List").And.Not.Contain("@"));
    }

    [Test]
    public async Task The_store_is_told_of_complaints_about_sellers_and_not_of_those_about_buyers()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        var marks = new[] { $"mark{Guid.NewGuid():N}", $"mark{Guid.NewGuid():N}" };
        await Store.AskAsync(async (ComplaintService desk) => await desk.ComplainAsync(deal, deal.SellerId, await TypeAsync(ReasonKind.ComplaintAboutBuyer), marks[0]));
        await Store.AskAsync(async (ComplaintService desk) => await desk.ComplainAsync(deal, deal.BuyerId, await TypeAsync(ReasonKind.ComplaintAboutSeller), marks[1]));

        Assert.That(await MailsAsync(marks[0]), Is.Empty);
        Assert.That(await MailsAsync(marks[1]), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_card_is_paged_and_asks_the_database_as_often_for_a_page_as_for_one()
    {
        var counts = new List<int>();
        foreach (var complaints in (int[])[1, 1, 7])
        {
            var buyer = await Scene.CustomerAsync();
            var deal = await WithAsync(buyer);
            for (var number = 0; number < complaints; number++)
                await ComplainAsync(await WithAsync(buyer));
            using var seller = await LogInAsync(deal.SellerId);
            await seller.ReadAsync("/customer/info");
            counts.Add(await seller.StatementsAsync(HttpMethod.Get, Card(deal), []));
            Assert.That(await seller.ReadAsync(Card(deal)), complaints > 5 ? Does.Contain("buyer?page=2") : Does.Not.Contain("page=2"));
        }

        Assert.That(counts[2], Is.LessThanOrEqualTo(counts[1]));
    }

    private async Task ComplainAsync(Deal deal) =>
        await Store.AskAsync(async (ComplaintService desk) => await desk.ComplainAsync(deal, deal.SellerId, await TypeAsync(ReasonKind.ComplaintAboutBuyer), Words));

    private Task<IList<QueuedEmail>> MailsAsync(string word) =>
        Store.AskAsync((IRepository<QueuedEmail> mails) => mails.GetAllAsync(rows => rows.Where(mail => mail.Body.Contains(word))));
}
