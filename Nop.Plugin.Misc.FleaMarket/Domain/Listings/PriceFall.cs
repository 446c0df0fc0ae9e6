namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>A price that comes down by itself, step by step, until its lowest.</summary>
public static class PriceFall
{
    public const int LeastDays = 1;
    public const int MostDays = 90;

    /// <summary>What the form offers at first.</summary>
    public const int UsualDays = 7;

    /// <summary>Of listings from before their sellers could choose, and the owner's setting at first.</summary>
    public const int UsualPercent = 10;

    /// <summary>Of the price before the step, from which sellers choose.</summary>
    public static IReadOnlyList<int> Percents { get; } = [5, UsualPercent, 15, 20];

    /// <returns>By a whole step lower, before it is rounded.</returns>
    public static decimal Lowered(decimal price, int percent) => price * (100 - percent) / 100;

    /// <param name="rounded">The lowered price as the store's currency is rounded.</param>
    /// <returns>Never below the lowest; the lowest where a step would be lost in rounding.</returns>
    public static decimal Next(decimal price, decimal lowest, decimal rounded) => rounded < lowest || rounded >= price ? lowest : rounded;
}
