using System.Globalization;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

internal static class FeedNumberFormat
{
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Amount(decimal price) => price.ToString("0.00", CultureInfo.InvariantCulture);

    /// <param name="currency">ISO 4217.</param>
    public static string Price(decimal price, string currency) => $"{Amount(price)} {currency}";
}
