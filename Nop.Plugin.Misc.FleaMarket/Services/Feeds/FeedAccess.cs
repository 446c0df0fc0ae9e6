using System.Security.Cryptography;
using System.Text;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>Which feeds a store offers, and to whom.</summary>
public static class FeedAccess
{
    private const int SecretBytes = 16;
    private const int ShortestSecret = 16;
    private const int LongestSecret = 100;

    public static bool Offers(this FleaMarketSettings settings, FeedFormat format) => format switch
    {
        FeedFormat.Google => settings.GoogleFeed,
        FeedFormat.Yandex => settings.YandexFeed,
        FeedFormat.Meta => settings.MetaFeed,
        FeedFormat.Json => settings.JsonFeed,
        _ => false
    };

    /// <summary>Takes the same time whatever the secret, also for one of another length.</summary>
    public static bool IsOpenTo(this FleaMarketSettings settings, string? secret) =>
        string.IsNullOrEmpty(settings.FeedSecret)
        || CryptographicOperations.FixedTimeEquals(Digest(settings.FeedSecret), Digest(secret ?? ""));

    /// <summary>None at all will do, one that can be guessed will not.</summary>
    public static bool IsLongEnough(string? secret) => string.IsNullOrEmpty(secret) || secret.Length is >= ShortestSecret and <= LongestSecret;

    public static string NewSecret() => RandomNumberGenerator.GetHexString(SecretBytes * 2, lowercase: true);

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
