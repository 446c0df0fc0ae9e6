using System.Net;
using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>Reads the attributes of an order item, which the store keeps as lines of HTML such as "Size: M [+$5.00]&lt;br /&gt;Colour: red".</summary>
public static partial class ChosenAttributes
{
    public static IReadOnlyList<Characteristic> Read(string? html) =>
        LineBreak().Split(html ?? "")
            .Select(line => WebUtility.HtmlDecode(Tag().Replace(line, "")).Trim())
            .Select(line => Surcharge().Replace(line, "").Split(": ", 2))
            .Where(parts => parts.Length == 2 && parts.All(part => part.Length > 0))
            .Select(parts => new Characteristic(TextTruncation.Cut(parts[0], Characteristic.LongestName), TextTruncation.Cut(parts[1], Characteristic.LongestValue)))
            .Take(Characteristic.MostPerListing)
            .ToList();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s*\[[^\]]*\]\s*$")]
    private static partial Regex Surcharge();
}
