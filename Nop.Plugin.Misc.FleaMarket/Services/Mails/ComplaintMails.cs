using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>Tells the store of complaints about sellers and listings, as those about buyers are for other sellers, and their authors what becomes of them.</summary>
public class ComplaintMails(MailQueue queue, ComplaintTokens tokens, Telling telling, ICustomerService customers, LocalizationSettings localization)
{
    public const string Received = "FleaMarket.ComplaintReceived";
    public const string Upheld = "FleaMarket.ComplaintUpheld";
    public const string Struck = "FleaMarket.ComplaintStruck";

    private const string Template = "FleaMarket.ComplaintMade";

    /// <summary>In the transaction of the complaint.</summary>
    public Task TellAsync(Complaint complaint) => complaint.Subject == ComplaintSubject.Buyer
        ? Task.CompletedTask
        : telling.TryAsync($"{Template} of the customer {complaint.AuthorId}", () => AddAsync(complaint));

    /// <summary>In the transaction of what its author is told of.</summary>
    public Task TellAuthorAsync(Complaint complaint, string template) =>
        telling.TryAsync($"{template} to the customer {complaint.AuthorId}", () => AddForAuthorAsync(complaint, template));

    private async Task AddForAuthorAsync(Complaint complaint, string template)
    {
        if (await customers.GetCustomerByIdAsync(complaint.AuthorId) is { Deleted: false } author)
            await queue.AddAsync(template, complaint.StoreId, author.LanguageId ?? 0, author, author,
                (store, language) => tokens.OfAsync(complaint, store, language));
    }

    private async Task AddAsync(Complaint complaint)
    {
        if (await customers.GetCustomerByIdAsync(complaint.AuthorId) is { } author)
            await queue.AddAsync(Template, complaint.StoreId, localization.DefaultAdminLanguageId, null, author,
                (store, language) => tokens.OfAsync(complaint, store, language));
    }
}
