using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Services.Customers;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>Tells the store of complaints about sellers and listings; those about buyers are for other sellers.</summary>
public class ComplaintMailConsumer(MailQueue queue, ComplaintTokens tokens, ICustomerService customers, LocalizationSettings localization)
    : IConsumer<ComplaintMadeEvent>
{
    private const string Template = "FleaMarket.ComplaintMade";

    public async Task HandleEventAsync(ComplaintMadeEvent eventMessage)
    {
        var complaint = eventMessage.Complaint;
        if (complaint.Subject != ComplaintSubject.Buyer && await customers.GetCustomerByIdAsync(complaint.AuthorId) is { } author)
            await queue.AddAsync(Template, complaint.StoreId, localization.DefaultAdminLanguageId, null, author,
                (store, language) => tokens.OfAsync(complaint, store, language));
    }
}
