using System.Globalization;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>What a browser posts from the plugin's forms.</summary>
internal static class Fields
{
    public static IReadOnlyList<KeyValuePair<string, string>> Listing(string name = "Winter coat", int revision = 0, decimal price = 60, int quantity = 1) =>
    [
        new("Name", name), new("Description", "Worn twice"), new("ConditionId", "30"), new("LineNames", "Size"), new("LineValues", "M"),
        new("Price", price.ToString(CultureInfo.InvariantCulture)), new("Quantity", quantity.ToString(CultureInfo.InvariantCulture)),
        new("Phone", "+1 555 010"), new("ShowPhone", "true"), new("Email", "seller@example.com"), new("ForAggregators", "true"),
        new("Revision", revision.ToString(CultureInfo.InvariantCulture))
    ];

    public static IReadOnlyList<KeyValuePair<string, string>> Request(string quantity = "1", string phone = "+1 555 0100", string city = "Springfield", string price = "60", string message = "Is it <b>still</b> there?") =>
    [
        new("Quantity", quantity), new("AddressId", "0"), new("Phone", phone), new("Message", message), new("ShownPrice", price),
        new("Address[FirstName]", "Bo"), new("Address[LastName]", "Buyer"), new("Address[Email]", "bo@example.com"), new("Address[City]", city),
        new("Address[Address1]", "1 Main Street"), new("Address[ZipPostalCode]", "12345"), new("Address[CountryId]", "2"), new("Address[StateProvinceId]", "0")
    ];

    public static IReadOnlyList<KeyValuePair<string, string>> Grid(string? text = null, int length = 50) =>
        [new("SearchText", text ?? ""), new("Draw", "1"), new("Start", "0"), new("Length", length.ToString(CultureInfo.InvariantCulture)), new("Page", "1"), new("PageSize", length.ToString(CultureInfo.InvariantCulture))];
}
