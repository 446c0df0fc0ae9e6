using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>The tokens of a mail about a complaint; what people write comes last, so that it holds no token of ours.</summary>
public class ComplaintTokens(CustomerDisplayNames displayNames, ListingSearch search, ILocalizationService localization, StoreLinks links)
{
    private const string Prefix = "FleaMarketComplaint.";

    private static readonly string[] _names = ["Id", "Subject", "DealId", "IsAboutListing", "IsAboutBuyer", "AdminURL", "Seller", "Author", "ListingName", "Type", "Text", "Answer"];

    /// <summary>As a message template quotes them.</summary>
    public static string[] Quoted { get; } = _names.Select(name => $"%{Prefix}{name}%").ToArray();

    public async Task<IEnumerable<Token>> OfAsync(Complaint complaint, Store store, Language language)
    {
        var nameOf = await displayNames.LoadAsync([complaint.AboutId, complaint.AuthorId]);
        return
        [
            new(Prefix + "Id", complaint.Id),
            new(Prefix + "Subject", await localization.GetLocalizedEnumAsync(complaint.Subject, language.Id)),
            new(Prefix + "DealId", complaint.DealId),
            new(Prefix + "IsAboutListing", complaint.Subject == ComplaintSubject.Listing),
            new(Prefix + "IsAboutBuyer", complaint.Subject == ComplaintSubject.Buyer),
            new(Prefix + "AdminURL", links.ToAdmin(store, "FleaMarketComplaint", "List"), true),
            new(Prefix + "Seller", nameOf(complaint.AboutId)),
            new(Prefix + "Author", nameOf(complaint.AuthorId)),
            new(Prefix + "ListingName", (await search.GetAsync(complaint.ListingId))?.Name ?? ""),
            new(Prefix + "Type", complaint.Type),
            new(Prefix + "Text", complaint.Text ?? ""),
            new(Prefix + "Answer", complaint.StruckReason ?? complaint.Answer ?? "")
        ];
    }
}
