using System.Globalization;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>How many months the store stands for what it sells, by category.</summary>
/// <param name="Months">Of what is in none of the categories; 0 for none.</param>
public sealed record WarrantyTerms(int Months, IReadOnlyDictionary<int, int> ByCategory)
{
    public const int MostMonths = 240;

    /// <param name="byCategory">As <see cref="Write"/> has it; what cannot be read is left out.</param>
    public static WarrantyTerms Read(int months, string? byCategory) => new(months, Lines(byCategory).ToDictionary(line => line.CategoryId, line => line.Months));

    /// <summary>Category ids and months: <c>5:24,7:0</c>.</summary>
    public static string Write(IEnumerable<(int CategoryId, int Months)> lines) =>
        string.Join(",", lines.Where(line => line.CategoryId > 0).DistinctBy(line => line.CategoryId).Select(line => $"{line.CategoryId}:{line.Months}"));

    public static IReadOnlyList<(int CategoryId, int Months)> Lines(string? written) => (written ?? "").Split(',')
        .Select(line => line.Split(':'))
        .Where(parts => parts.Length == 2)
        .Select(parts => (CategoryId: Number(parts[0]), Months: Math.Clamp(Number(parts[1]), 0, MostMonths)))
        .Where(line => line.CategoryId > 0).DistinctBy(line => line.CategoryId).ToList();

    public bool IsNone => Months == 0 && ByCategory.Values.All(months => months == 0);

    /// <returns>The longest of its categories that have a line; those of none have the others' months.</returns>
    public int For(IEnumerable<int> categoryIds)
    {
        var own = categoryIds.Where(ByCategory.ContainsKey).Select(id => ByCategory[id]).ToList();
        return own.Count > 0 ? own.Max() : Months;
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
