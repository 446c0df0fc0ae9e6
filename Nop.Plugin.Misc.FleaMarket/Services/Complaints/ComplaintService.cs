using Nop.Core.Domain.Customers;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Limits;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Services.Customers;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Services.Complaints;

/// <summary>The only writer of complaints.</summary>
public class ComplaintService(
    IRepository<Complaint> complaints,
    ModerationReasons cannedReasons,
    ICustomerService customers,
    ILocalizationService localization,
    Allowances allowances,
    ComplaintMails mails,
    WriteTransaction transaction,
    IEventPublisher events,
    TimeProvider clock)
{
    /// <summary>Of one author in an hour.</summary>
    public const int MostPerHour = 10;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="authorId">One of the two; it is about the other.</param>
    /// <param name="typeId">Of the canned reasons for the subject.</param>
    public async Task<Outcome<ComplaintRefusal, Complaint>> ComplainAsync(Deal deal, int authorId, int typeId, string? text)
    {
        if (!deal.HasBuyerSpoken)
            return ComplaintRefusal.NoDeal;
        var kind = authorId == deal.SellerId ? ReasonKind.ComplaintAboutBuyer : ReasonKind.ComplaintAboutSeller;
        return await WriteAsync(kind, typeId, text, (type, lines) => Complaint.About(deal, authorId, type, lines, Now));
    }

    public async Task<Outcome<ComplaintRefusal, Complaint>> ComplainAsync(Listing listing, Customer author, int typeId, string? text) =>
        !await customers.IsRegisteredAsync(author) ? ComplaintRefusal.NotRegistered
        : author.Id == listing.SellerId ? ComplaintRefusal.OwnListing
        : await WriteAsync(ReasonKind.ComplaintAboutListing, typeId, text, (type, lines) => Complaint.About(listing, author.Id, type, lines, Now));

    /// <summary>Takes it off the buyer's card; who did it, when and why stays with it.</summary>
    public async Task<Outcome<ComplaintRefusal, Complaint>> StrikeAsync(int moderatorId, int complaintId, string? reason)
    {
        var outcome = await DecideAsync(complaintId, reason, ComplaintMails.Struck, complaint => complaint.RefuseToStrike(),
            (complaint, why) => complaint.Strike(moderatorId, why, Now));
        if (outcome.Value is { } struck)
            await events.PublishAsync(new ComplaintStruckEvent(struck));
        return outcome;
    }

    /// <summary>It was right; what was done about it is told to its author and stays with it.</summary>
    public async Task<Outcome<ComplaintRefusal, Complaint>> UpholdAsync(int moderatorId, int complaintId, string? answer)
    {
        var outcome = await DecideAsync(complaintId, answer, ComplaintMails.Upheld, complaint => complaint.RefuseToUphold(),
            (complaint, what) => complaint.Uphold(moderatorId, what, Now));
        if (outcome.Value is { } upheld)
            await events.PublishAsync(new ComplaintUpheldEvent(upheld));
        return outcome;
    }

    private async Task<Outcome<ComplaintRefusal, Complaint>> DecideAsync(
        int complaintId, string? reason, string template, Func<Complaint, ComplaintRefusal?> refuse, Action<Complaint, string> decide)
    {
        if (UserText.Lines(reason) is not { } why)
            return ComplaintRefusal.ReasonMissing;
        if (why.Length > Complaint.LongestText)
            return ComplaintRefusal.ReasonTooLong;
        return await transaction.RunAsync<Outcome<ComplaintRefusal, Complaint>>(async () =>
        {
            await allowances.TakeTurnAsync(Purpose.Decision(complaintId));
            if (await complaints.GetByIdAsync(complaintId) is not { } complaint)
                return ComplaintRefusal.NotFound;
            if (refuse(complaint) is { } refusal)
                return refusal;
            decide(complaint, why);
            await complaints.UpdateAsync(complaint, false);
            await mails.TellAuthorAsync(complaint, template);
            return complaint;
        }, outcome => outcome.Succeeded);
    }

    private async Task<Outcome<ComplaintRefusal, Complaint>> WriteAsync(ReasonKind kind, int typeId, string? text, Func<string, string?, Complaint> write)
    {
        var lines = UserText.Lines(text);
        var type = await cannedReasons.GetAsync(typeId);
        var refusals = new List<ComplaintRefusal>();
        if (type?.Kind != kind)
            refusals.Add(ComplaintRefusal.TypeMissing);
        if (lines?.Length > Complaint.LongestText)
            refusals.Add(ComplaintRefusal.TextTooLong);
        if (refusals.Count > 0)
            return refusals;
        var complaint = write(await localization.TextAsync(type!, saved => saved.Text), lines);
        var outcome = await transaction.RunAsync(() => InsertAsync(complaint), outcome => outcome.Succeeded);
        if (outcome.Succeeded)
            await events.PublishAsync(new ComplaintMadeEvent(complaint));
        return outcome;
    }

    /// <summary>A second one at the same moment loses by the unique key, comes again and is told.</summary>
    private async Task<Outcome<ComplaintRefusal, Complaint>> InsertAsync(Complaint complaint)
    {
        complaint.Id = 0;
        if (await complaints.Table.AnyAsync(made => made.AuthorId == complaint.AuthorId && made.SubjectId == complaint.SubjectId
                && made.DealId == complaint.DealId && made.ListingId == complaint.ListingId))
            return ComplaintRefusal.AlreadyMade;
        if (!await allowances.TakeAsync(Purpose.Report(complaint.AuthorId), MostPerHour))
            return ComplaintRefusal.TooMany;
        await complaints.InsertAsync(complaint, false);
        await mails.TellAsync(complaint);
        await mails.TellAuthorAsync(complaint, ComplaintMails.Received);
        return complaint;
    }
}
