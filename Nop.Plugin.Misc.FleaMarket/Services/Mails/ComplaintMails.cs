using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>Tells the store of complaints about sellers and listings; those about buyers are for other sellers.</summary>
public class ComplaintMails(MailQueue queue, ComplaintTokens tokens, Telling telling, ICustomerService customers, LocalizationSettings localization)
{
    private const string Template = "FleaMarket.ComplaintMade";

    /// <summary>In the transaction of the complaint.</summary>
    public Task TellAsync(Complaint complaint) => complaint.Subject == ComplaintSubject.Buyer
        ? Task.CompletedTask
        : telling.TryAsync($"{Template} of the customer {complaint.AuthorId}", () => AddAsync(complaint));

    private async Task AddAsync(Complaint complaint)
    {
        if (await customers.GetCustomerByIdAsync(complaint.AuthorId) is { } author)
            await queue.AddAsync(Template, complaint.StoreId, localization.DefaultAdminLanguageId, null, author,
                (store, language) => tokens.OfAsync(complaint, store, language));
    }
}
