namespace Nop.Plugin.Misc.FleaMarket.Domain.Feeds;

/// <summary>The last part of a feed's address.</summary>
public static class FeedFiles
{
    private static readonly IReadOnlyDictionary<FeedFormat, string> _names = new Dictionary<FeedFormat, string>
    {
        [FeedFormat.Google] = "google.xml",
        [FeedFormat.Yandex] = "yandex.xml",
        [FeedFormat.Meta] = "meta.csv",
        [FeedFormat.Json] = "listings.json"
    };

    public static string NameOf(FeedFormat format) => _names[format];

    /// <returns>Null for a name that no format has.</returns>
    public static FeedFormat? FormatOf(string? name) =>
        _names.Where(pair => pair.Value == name).Select(pair => (FeedFormat?)pair.Key).FirstOrDefault();
}
