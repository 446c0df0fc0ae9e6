using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Services.Objections;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>The tokens of a mail about a listing. Contact data is not among them.</summary>
public class ListingTokens(
    PrimaryCurrency prices,
    ILocalizationService localization,
    StoreLinks links,
    RenewalTokens renewals,
    ObjectionRegister objections,
    IDateTimeHelper dates)
{
    private const string Prefix = "FleaMarketListing.";

    private static readonly string[] _names =
        ["Id", "Name", "Price", "Quantity", "Status", "HasReason", "Reason", "Changes", "URL", "MyListingsURL", "AdminURL", "ExpiresOn", "RenewURL",
        "Ground", "WasFlagged", "MayObject", "ObjectUntil", "ObjectURL", "IsOffSale", "EditIsBack", "Objection", "Answer"];

    /// <summary>As a message template quotes them.</summary>
    public static string[] Quoted { get; } = _names.Select(name => $"%{Prefix}{name}%").ToArray();

    public async Task<IEnumerable<Token>> OfAsync(Listing listing, ListingRevision revision, Customer seller, Store store, Language language)
    {
        var reason = await ReasonAsync(revision, language.Id);
        var objection = await objections.FindAsync(revision);
        return
        [
            Of("Id", listing.Id),
            Of("URL", links.To(store, language, FleaMarketRoutes.Listing, new { id = listing.Id }), true),
            Of("MyListingsURL", links.To(store, language, FleaMarketRoutes.MyListings), true),
            Of("AdminURL", links.ToAdmin(store, "FleaMarketListing", "List"), true),
            Of("RenewURL", links.To(store, language, FleaMarketRoutes.Renew, new { id = listing.Id, key = renewals.Of(seller, listing.Id) }), true),
            Of("ExpiresOn", listing.ExpiresOnUtc is { } end ? dates.StoreDay(end, language) : ""),
            Of("Price", await prices.FormatAsync(listing.Price, language.Id)),
            Of("Quantity", listing.Quantity),
            Of("Status", await localization.GetLocalizedEnumAsync(revision.ToStatus, language.Id)),
            Of("HasReason", reason.Length > 0),
            Of("Ground", revision.Ground is { } ground ? await localization.GetLocalizedEnumAsync(ground, language.Id) : ""),
            Of("WasFlagged", revision.WasFlagged),
            Of("MayObject", ObjectionRules.IsAbout(revision)),
            Of("ObjectUntil", dates.StoreDay(revision.CreatedOnUtc.AddDays(ObjectionRules.DaysToObject), language)),
            Of("ObjectURL", links.To(store, language, FleaMarketRoutes.ObjectToDecision, new { id = listing.Id }), true),
            Of("IsOffSale", revision.Action == ListingAction.ReverseOffSale),
            Of("EditIsBack", revision.Action == ListingAction.RestoreEdit),
            Of("Changes", await ChangesAsync(revision, language.Id)),
            Of("Reason", reason),
            Of("Objection", objection?.Text ?? ""),
            Of("Answer", objection?.Answer ?? ""),
            Of("Name", listing.Name)
        ];
    }

    private static Token Of(string name, object value, bool neverHtmlEncoded = false) => new(Prefix + name, value, neverHtmlEncoded);

    private async Task<string> ReasonAsync(ListingRevision revision, int languageId) =>
        revision.StoreReasonId != 0
            ? await localization.GetLocalizedEnumAsync((ListingRefusal)revision.StoreReasonId, languageId)
            : revision.Reason ?? "";

    /// <summary>Names of the fields that were changed, without what stands in them.</summary>
    private async Task<string> ChangesAsync(ListingRevision revision, int languageId)
    {
        var names = new List<string>();
        foreach (var change in FieldChange.Read(revision.Changes))
            names.Add(await localization.GetResourceAsync(change.FieldText(), languageId));
        return string.Join(", ", names);
    }
}
