using System.Globalization;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Fees;

/// <summary>A calendar month, as statements are made out for.</summary>
/// <param name="Number">The year and two digits of the month: 202611.</param>
public readonly record struct FeeMonth(int Number)
{
    private const string Format = "yyyy-MM";

    public DateOnly FirstDay => new(Number / 100, Number % 100, 1);

    public FeeMonth Next => Of(FirstDay.AddMonths(1));

    public FeeMonth Previous => Of(FirstDay.AddMonths(-1));

    /// <param name="local">In the time zone that the month is reckoned by.</param>
    public static FeeMonth Of(DateOnly local) => new(local.Year * 100 + local.Month);

    /// <param name="text">As 2026-11.</param>
    /// <returns>Null for what is no month of this century.</returns>
    public static FeeMonth? Parse(string? text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100
            ? Of(day)
            : null;

    public override string ToString() => FirstDay.ToString(Format, CultureInfo.InvariantCulture);
}
