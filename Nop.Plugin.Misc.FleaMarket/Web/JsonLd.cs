using System.Globalization;
using System.Text.Json;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <summary>schema.org's words for what a page shows, as JSON that is safe inside a script element.</summary>
public static class JsonLd
{
    private const string Vocabulary = "https://schema.org";

    /// <summary>Nobody can buy it on the site: it changes hands between two people, and the store takes no part in the payment.</summary>
    private const string NotBoughtHere = Vocabulary + "/InStoreOnly";
    private const string Reserved = Vocabulary + "/Reserved";

    /// <param name="address">Of the page, absolute.</param>
    public static string Of(ListingPageModel page, string address) => JsonSerializer.Serialize(WithoutNulls(new()
    {
        ["@context"] = Vocabulary,
        ["@type"] = "Product",
        ["name"] = page.Name,
        ["description"] = string.IsNullOrWhiteSpace(page.Description) ? page.ConditionText : page.Description,
        ["url"] = address,
        ["image"] = Photos(page).Select(photo => Absolute(photo.Url, address)),
        ["itemCondition"] = Vocabulary + "/UsedCondition",
        ["purchaseDate"] = page.Proof.Month?.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        ["offers"] = WithoutNulls(new()
        {
            ["@type"] = "Offer",
            ["url"] = address,
            ["price"] = page.Amount,
            ["priceCurrency"] = page.CurrencyCode,
            ["itemCondition"] = Vocabulary + "/UsedCondition",
            ["availability"] = page.IsAvailable ? NotBoughtHere : Reserved,
            ["warranty"] = page.Proof.WarrantyMonthsLeft is { } months ? Warranty(months) : null
        })
    }));

    public static string Of(IEnumerable<string> addresses) => JsonSerializer.Serialize(new Dictionary<string, object?>
    {
        ["@context"] = Vocabulary,
        ["@type"] = "ItemList",
        ["itemListElement"] = addresses.Select((address, index) => new Dictionary<string, object?>
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["url"] = address
        })
    });

    private static Dictionary<string, object?> WithoutNulls(Dictionary<string, object?> members) =>
        members.Where(member => member.Value is not null).ToDictionary();

    private static Dictionary<string, object?> Warranty(int months) => new()
    {
        ["@type"] = "WarrantyPromise",
        ["durationOfWarranty"] = new Dictionary<string, object?> { ["@type"] = "QuantitativeValue", ["value"] = months, ["unitCode"] = "MON" }
    };

    /// <summary>The seller's, or the store's where there are none.</summary>
    private static IEnumerable<ListingPageModel.PhotoModel> Photos(ListingPageModel page) =>
        page.Photos.Any(photo => !photo.IsStorePhoto) ? page.Photos.Where(photo => !photo.IsStorePhoto) : page.Photos;

    public static string Absolute(string address, string page) => new Uri(new Uri(page), address).AbsoluteUri;
}
