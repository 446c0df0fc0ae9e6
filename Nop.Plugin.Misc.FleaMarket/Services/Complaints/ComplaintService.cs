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
    ModerationReasons types,
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
    public Task<ComplaintOutcome> ComplainAsync(Deal deal, int authorId, int typeId, string? text)
    {
        if (!deal.Status.IsDeal())
            return Task.FromResult(ComplaintOutcome.Refused(ComplaintRefusal.NoDeal));
        var kind = authorId == deal.SellerId ? ReasonKind.ComplaintAboutBuyer : ReasonKind.ComplaintAboutSeller;
        return WriteAsync(kind, typeId, text, (type, lines) => Complaint.About(deal, authorId, type, lines, Now));
    }

    public async Task<ComplaintOutcome> ComplainAsync(Listing listing, Customer author, int typeId, string? text) =>
        !await customers.IsRegisteredAsync(author) ? ComplaintOutcome.Refused(ComplaintRefusal.NotRegistered)
        : author.Id == listing.SellerId ? ComplaintOutcome.Refused(ComplaintRefusal.OwnListing)
        : await WriteAsync(ReasonKind.ComplaintAboutListing, typeId, text, (type, lines) => Complaint.About(listing, author.Id, type, lines, Now));

    /// <summary>Takes it off the buyer's card; who did it, when and why stays with it.</summary>
    public async Task<ComplaintOutcome> StrikeAsync(int moderatorId, int complaintId, string? reason)
    {
        if (UserText.Lines(reason) is not { } why)
            return ComplaintOutcome.Refused(ComplaintRefusal.ReasonMissing);
        if (why.Length > Complaint.LongestText)
            return ComplaintOutcome.Refused(ComplaintRefusal.ReasonTooLong);
        var outcome = await transaction.RunAsync(() => StrikeOnceAsync(moderatorId, complaintId, why), outcome => outcome.Succeeded);
        if (outcome.Complaint is { } struck)
            await events.PublishAsync(new ComplaintStruckEvent(struck));
        return outcome;
    }

    private async Task<ComplaintOutcome> WriteAsync(ReasonKind kind, int typeId, string? text, Func<string, string?, Complaint> write)
    {
        var lines = UserText.Lines(text);
        var isTooLong = lines?.Length > Complaint.LongestText;
        if (await types.GetAsync(typeId) is not { } type || type.Kind != kind)
            return ComplaintOutcome.Refused(isTooLong ? [ComplaintRefusal.TypeMissing, ComplaintRefusal.TextTooLong] : [ComplaintRefusal.TypeMissing]);
        if (isTooLong)
            return ComplaintOutcome.Refused(ComplaintRefusal.TextTooLong);
        var complaint = write(await localization.GetLocalizedAsync(type, saved => saved.Text), lines);
        var outcome = await transaction.RunAsync(() => InsertAsync(complaint), outcome => outcome.Succeeded);
        if (outcome.Succeeded)
            await events.PublishAsync(new ComplaintMadeEvent(complaint));
        return outcome;
    }

    /// <summary>A second one at the same moment loses by the unique key, comes again and is told.</summary>
    private async Task<ComplaintOutcome> InsertAsync(Complaint complaint)
    {
        complaint.Id = 0;
        if (await complaints.Table.AnyAsync(made => made.AuthorId == complaint.AuthorId && made.SubjectId == complaint.SubjectId
                && made.DealId == complaint.DealId && made.ListingId == complaint.ListingId))
            return ComplaintOutcome.Refused(ComplaintRefusal.AlreadyMade);
        if (!await allowances.TakeAsync(Purpose.Report(complaint.AuthorId), MostPerHour))
            return ComplaintOutcome.Refused(ComplaintRefusal.TooMany);
        await complaints.InsertAsync(complaint, false);
        await mails.TellAsync(complaint);
        return ComplaintOutcome.Done(complaint);
    }

    private async Task<ComplaintOutcome> StrikeOnceAsync(int moderatorId, int complaintId, string reason)
    {
        if (await complaints.GetByIdAsync(complaintId) is not { } complaint)
            return ComplaintOutcome.Refused(ComplaintRefusal.NotFound);
        if (complaint.IsStruck || !await allowances.TakeAsync(Purpose.Strike(complaintId), 1))
            return ComplaintOutcome.Refused(ComplaintRefusal.AlreadyStruck);
        complaint.Strike(moderatorId, reason, Now);
        await complaints.UpdateAsync(complaint, false);
        return ComplaintOutcome.Done(complaint);
    }
}
