using System.Globalization;
using System.Net;
using System.Text;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Services.Digests;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Services.Catalog;
using Nop.Services.Directory;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>The tokens of the daily mail about searches, sellers and favourites, and of the one about a search that was paused.</summary>
public class SearchTokens(
    IPriceFormatter prices,
    ICurrencyService currencies,
    CurrencySettings currencySettings,
    ILocalizationService localization,
    IDateTimeHelper dates,
    TimeProvider clock,
    UnsubscribeTokens unsubscribeTokens,
    StoreLinks links)
{
    private const string Prefix = "FleaMarketSearch.";
    private const int MostShown = 30;

    private static readonly string[] _names = ["Count", "SearchesURL", "FavouritesURL", "SectionURL", "UnsubscribeURL", "Name", "Listings"];

    private sealed record Reader(Customer Customer, Currency Currency, Store Store, Language Language);

    /// <summary>As a message template quotes them.</summary>
    public static string[] Quoted { get; } = _names.Select(name => $"%{Prefix}{name}%").ToArray();

    public async Task<IEnumerable<Token>> OfAsync(
        Customer customer, IReadOnlyList<IGrouping<DigestTopic, DigestNews>> parts, Store store, Language language) =>
    [
        new($"{Prefix}Count", parts.Sum(part => part.Count())),
        new($"{Prefix}SearchesURL", links.To(store, language, FleaMarketRoutes.SavedSearches), true),
        new($"{Prefix}FavouritesURL", links.To(store, language, FleaMarketRoutes.Favourites), true),
        new($"{Prefix}SectionURL", links.To(store, language, FleaMarketRoutes.Section), true),
        new($"{Prefix}UnsubscribeURL", StopUrl(customer, store, language), true),
        new($"{Prefix}Listings", await ListAsync(new(customer, await CurrencyAsync(customer), store, language), parts), true)
    ];

    /// <summary>Of a search that the store has paused.</summary>
    public IEnumerable<Token> OfFailed(Customer customer, SavedSearch search, Store store, Language language) =>
    [
        new($"{Prefix}SearchesURL", links.To(store, language, FleaMarketRoutes.SavedSearches), true),
        new($"{Prefix}UnsubscribeURL", StopUrl(customer, store, language), true),
        new($"{Prefix}Name", search.Name)
    ];

    private async Task<string> ListAsync(Reader reader, IReadOnlyList<IGrouping<DigestTopic, DigestNews>> parts)
    {
        var (html, left) = (new StringBuilder(), MostShown);
        foreach (var part in parts.TakeWhile(_ => left > 0))
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{await TitleAsync(reader, part.Key)}</p><ul>");
            foreach (var news in part.Take(left))
                html.Append(CultureInfo.InvariantCulture, $"<li>{await LineAsync(reader, news)}</li>");
            html.Append("</ul>");
            left -= part.Count();
        }
        if (parts.Sum(part => part.Count()) is var count && count > MostShown)
            html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(await TextAsync(reader, $"{FleaMarketDefaults.ResourcePrefix}.Searches.AndMore", count - MostShown))}</p>");
        return html.ToString();
    }

    private async Task<string> TitleAsync(Reader reader, DigestTopic topic) => topic.Kind switch
    {
        DigestKind.Favourites => Strong(await TextAsync(reader, $"{FleaMarketDefaults.ResourcePrefix}.Digest.Favourites")),
        DigestKind.Seller => Strong(await TextAsync(reader, $"{FleaMarketDefaults.ResourcePrefix}.Digest.Seller", topic.Name)) + " "
            + await StopAsync(reader, $"{FleaMarketDefaults.ResourcePrefix}.Digest.Stop.Seller", new { id = reader.Customer.Id, key = Key(reader), seller = topic.Id }),
        _ => Strong(topic.Name)
    };

    private async Task<string> LineAsync(Reader reader, DigestNews news)
    {
        var listing = news.Listing;
        var condition = await localization.GetLocalizedEnumAsync(listing.Condition, reader.Language.Id);
        var address = links.To(reader.Store, reader.Language, FleaMarketRoutes.Listing, new { id = listing.Id });
        var line = $"<a href=\"{Encode(address)}\">{Encode(listing.Name)}</a>, {Encode(await PriceAsync(reader, listing.Price))}, {Encode(condition)}";
        return news.Favourite is { } favourite ? line + await ChangesAsync(reader, favourite, listing) : line;
    }

    private async Task<string> ChangesAsync(Reader reader, Favourite favourite, Listing listing)
    {
        var lines = new List<string>();
        foreach (var kind in favourite.NewsOf(listing, clock.GetUtcNow().UtcDateTime))
            lines.Add(Encode(await TextAsync(reader, $"{FleaMarketDefaults.ResourcePrefix}.Favourites.News.{kind}", kind == FavouriteNewsKind.EndsSoon
                ? dates.StoreDay(listing.ExpiresOnUtc!.Value, reader.Language)
                : await PriceAsync(reader, favourite.KnownPrice))));
        lines.Add(await StopAsync(reader, $"{FleaMarketDefaults.ResourcePrefix}.Digest.Stop.Favourite",
            new { id = reader.Customer.Id, key = Key(reader), favourite = listing.Id }));
        return string.Concat(lines.Select(line => $"<br />{line}"));
    }

    private async Task<string> StopAsync(Reader reader, string text, object values) =>
        $"<small><a href=\"{Encode(links.To(reader.Store, reader.Language, FleaMarketRoutes.Unsubscribe, values))}\">{Encode(await TextAsync(reader, text))}</a></small>";

    private string StopUrl(Customer customer, Store store, Language language) =>
        links.To(store, language, FleaMarketRoutes.Unsubscribe, new { id = customer.Id, key = unsubscribeTokens.Of(customer) });

    private string Key(Reader reader) => unsubscribeTokens.Of(reader.Customer);

    private async Task<string> PriceAsync(Reader reader, decimal price) => await prices.FormatPriceAsync(
        await currencies.ConvertFromPrimaryStoreCurrencyAsync(price, reader.Currency), true, reader.Currency, reader.Language.Id, false, false);

    private async Task<string> TextAsync(Reader reader, string key, params object[] values) => string.Format(
        CultureInfo.InvariantCulture, await localization.GetResourceAsync(key, reader.Language.Id), values);

    private async Task<Currency> CurrencyAsync(Customer customer) =>
        await currencies.GetCurrencyByIdAsync(customer.CurrencyId ?? 0) is { Published: true } own
            ? own
            : await currencies.GetCurrencyByIdAsync(currencySettings.PrimaryStoreCurrencyId);

    private static string Strong(string text) => $"<strong>{Encode(text)}</strong>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
