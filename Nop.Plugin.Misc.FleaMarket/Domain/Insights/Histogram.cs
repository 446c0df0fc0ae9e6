using System.Globalization;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Insights;

/// <summary>How often each of some whole numbers occurs: enough for a median of any span of days, where an average of medians would be wrong.</summary>
public sealed class Histogram
{
    private const char BetweenEntries = ' ';
    private const char BeforeCount = ':';

    public static readonly Histogram Empty = new([]);

    private readonly SortedDictionary<int, int> _counts;

    private Histogram(SortedDictionary<int, int> counts) => _counts = counts;

    public int Total => _counts.Values.Sum();

    public IReadOnlyCollection<KeyValuePair<int, int>> Counts => _counts;

    public static Histogram Of(IEnumerable<int> values) => Sum(values.Select(value => KeyValuePair.Create(value, 1)));

    public static Histogram Sum(IEnumerable<Histogram> parts) => Sum(parts.SelectMany(part => part._counts));

    public static Histogram Sum(IEnumerable<KeyValuePair<int, int>> counts)
    {
        var sum = new SortedDictionary<int, int>();
        foreach (var (value, count) in counts)
            sum[value] = sum.GetValueOrDefault(value) + count;
        return new(sum);
    }

    /// <param name="text">As <see cref="ToString"/> writes it.</param>
    public static Histogram Parse(string? text) => string.IsNullOrEmpty(text)
        ? Empty
        : Sum(text.Split(BetweenEntries).Select(entry => entry.Split(BeforeCount)).Select(parts => KeyValuePair.Create(NumberOf(parts[0]), NumberOf(parts[1]))));

    /// <param name="share">Above 0, at most 1: a half asks for the median.</param>
    /// <returns>The smallest value that so large a share of all does not exceed; null where there is none.</returns>
    public int? Quantile(decimal share)
    {
        var (rank, seen) = (share * Total, 0);
        foreach (var (value, count) in _counts)
            if ((seen += count) >= rank)
                return value;
        return null;
    }

    public override string ToString() =>
        string.Join(BetweenEntries, _counts.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key}{BeforeCount}{entry.Value}")));

    private static int NumberOf(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
