using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using System.Globalization;
using System.Net;
using System.Text;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Services.Catalog;
using Nop.Services.Directory;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>The tokens of the mail about what saved searches have found.</summary>
public class SearchTokens(
    IPriceFormatter prices,
    ICurrencyService currencies,
    CurrencySettings currencySettings,
    ILocalizationService localization,
    UnsubscribeTokens unsubscribeTokens,
    StoreLinks links)
{
    private const string Prefix = "FleaMarketSearch.";
    private const int MostShown = 30;

    private static readonly string[] _names = ["Count", "SearchesURL", "SectionURL", "UnsubscribeURL", "Name", "Listings"];

    /// <summary>As a message template quotes them.</summary>
    public static string[] Quoted { get; } = _names.Select(name => $"%{Prefix}{name}%").ToArray();

    public async Task<IEnumerable<Token>> OfAsync(Customer customer, IReadOnlyList<SavedSearchDigest> news, Store store, Language language) =>
    [
        new($"{Prefix}Count", news.Sum(found => found.Listings.Count)),
        new($"{Prefix}SearchesURL", links.To(store, language, FleaMarketRoutes.SavedSearches), true),
        new($"{Prefix}SectionURL", links.To(store, language, FleaMarketRoutes.Section), true),
        new($"{Prefix}UnsubscribeURL", links.To(store, language, FleaMarketRoutes.Unsubscribe, new { id = customer.Id, key = unsubscribeTokens.Of(customer) }), true),
        new($"{Prefix}Listings", await ListAsync(customer, news, store, language), true)
    ];

    /// <summary>Of a search that the store has paused.</summary>
    public IEnumerable<Token> OfFailed(Customer customer, SavedSearch search, Store store, Language language) =>
    [
        new($"{Prefix}SearchesURL", links.To(store, language, FleaMarketRoutes.SavedSearches), true),
        new($"{Prefix}UnsubscribeURL", links.To(store, language, FleaMarketRoutes.Unsubscribe, new { id = customer.Id, key = unsubscribeTokens.Of(customer) }), true),
        new($"{Prefix}Name", search.Name)
    ];

    private async Task<string> ListAsync(Customer customer, IReadOnlyList<SavedSearchDigest> news, Store store, Language language)
    {
        var currency = await CurrencyAsync(customer);
        var (html, left) = (new StringBuilder(), MostShown);
        foreach (var found in news.TakeWhile(_ => left > 0))
        {
            html.Append(CultureInfo.InvariantCulture, $"<p><strong>{Encode(found.SearchName)}</strong></p><ul>");
            foreach (var listing in found.Listings.Take(left))
                html.Append(CultureInfo.InvariantCulture, $"<li>{await LineAsync(listing, currency, store, language)}</li>");
            html.Append("</ul>");
            left -= found.Listings.Count;
        }
        if (left < 0)
            html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(await MoreAsync(-left, language.Id))}</p>");
        return html.ToString();
    }

    private async Task<string> LineAsync(Listing listing, Currency currency, Store store, Language language)
    {
        var price = await prices.FormatPriceAsync(
            await currencies.ConvertFromPrimaryStoreCurrencyAsync(listing.Price, currency), true, currency, language.Id, false, false);
        var condition = await localization.GetLocalizedEnumAsync(listing.Condition, language.Id);
        var address = links.To(store, language, FleaMarketRoutes.Listing, new { id = listing.Id });
        return $"<a href=\"{Encode(address)}\">{Encode(listing.Name)}</a>, {Encode(price)}, {Encode(condition)}";
    }

    private async Task<string> MoreAsync(int count, int languageId) => string.Format(
        CultureInfo.InvariantCulture, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Searches.AndMore", languageId), count);

    private async Task<Currency> CurrencyAsync(Customer customer) =>
        await currencies.GetCurrencyByIdAsync(customer.CurrencyId ?? 0) is { Published: true } own
            ? own
            : await currencies.GetCurrencyByIdAsync(currencySettings.PrimaryStoreCurrencyId);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
