namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>A price that comes down by itself, step by step, until its lowest.</summary>
public static class PriceFall
{
    /// <summary>Of the price before the step.</summary>
    public const int PercentOfStep = 10;
    public const int LeastDays = 1;
    public const int MostDays = 90;

    /// <summary>What the form offers at first.</summary>
    public const int UsualDays = 7;

    /// <returns>By a whole step lower, before it is rounded.</returns>
    public static decimal Lowered(decimal price) => price * (100 - PercentOfStep) / 100;

    /// <param name="rounded">The lowered price as the store's currency is rounded.</param>
    /// <returns>Never below the lowest; the lowest where a step would be lost in rounding.</returns>
    public static decimal Next(decimal price, decimal lowest, decimal rounded) => rounded < lowest || rounded >= price ? lowest : rounded;
}
