using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>
/// The tokens of a mail about a deal. Addresses, phones and letters are not among them; what people write comes last,
/// so that it holds no token of ours.
/// </summary>
public class DealTokens(CustomerDisplayNames displayNames, PrimaryCurrency prices, StoreLinks links, IDateTimeHelper dates, ILocalizationService localization)
{
    private const string Prefix = "FleaMarketDeal.";

    private static readonly string[] _names =
    [
        "Id", "URL", "AdminURL", "ReceiverSells", "Quantity", "Amount", "NewAmount", "Status", "Date", "ClosesOn",
        "HasTrackingNumber", "HasReason", "OtherName", "ListingName", "TrackingNumber", "Reason"
    ];

    /// <summary>As a message template quotes them.</summary>
    public static string[] Quoted { get; } = _names.Select(name => $"%{Prefix}{name}%").ToArray();

    /// <param name="revision">Null for a mail that no step is behind.</param>
    public async Task<IEnumerable<Token>> OfAsync(Deal deal, DealRevision? revision, Customer receiver, Store store, Language language)
    {
        var reason = await ReasonAsync(revision, language.Id);
        var tracking = UserText.Line(revision?.TrackingNumber) ?? "";
        return
        [
            Of("Id", deal.Id),
            Of("URL", links.To(store, language, FleaMarketRoutes.Deal, new { id = deal.Id }), true),
            Of("AdminURL", links.ToAdmin(store, "FleaMarketDealEdit", "Show", new { id = deal.Id }), true),
            Of("ReceiverSells", deal.SellerId == receiver.Id),
            Of("Quantity", deal.Quantity),
            Of("Amount", await prices.FormatAsync(deal.Amount, language.Id)),
            Of("NewAmount", await prices.FormatAsync(revision?.Amount ?? deal.Amount, language.Id)),
            Of("Status", await localization.GetLocalizedEnumAsync(deal.Status, language.Id)),
            Of("Date", dates.StoreDay(revision?.DateUtc ?? deal.ClosesOnUtc, language)),
            Of("ClosesOn", dates.StoreDay(deal.ClosesOnUtc, language)),
            Of("HasTrackingNumber", tracking.Length > 0),
            Of("HasReason", reason.Length > 0),
            Of("OtherName", UserText.Line(await displayNames.OfAsync(deal.OtherThan(receiver.Id))) ?? ""),
            Of("ListingName", UserText.Line(deal.ListingName) ?? ""),
            Of("TrackingNumber", tracking),
            Of("Reason", reason)
        ];
    }

    private static Token Of(string name, object value, bool neverHtmlEncoded = false) => new(Prefix + name, value, neverHtmlEncoded);

    private async Task<string> ReasonAsync(DealRevision? revision, int languageId) => revision?.StoreReason is { } reason
        ? await localization.GetLocalizedEnumAsync(reason, languageId)
        : revision?.Reason ?? "";

    /// <summary>In the store's calendar, so that both read the same day.</summary>
}
