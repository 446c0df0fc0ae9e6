namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What one unit went for.</summary>
/// <param name="Price">In the primary store currency.</param>
public sealed record SoldPrice(ItemCondition Condition, decimal Price);

/// <summary>What half of the sales went for, in the primary store currency.</summary>
/// <param name="Condition">Null for all conditions.</param>
/// <param name="Low">A quarter went for less.</param>
/// <param name="High">A quarter went for more.</param>
public sealed record PriceRange(ItemCondition? Condition, decimal Low, decimal Middle, decimal High);

/// <summary>What sales say of the price of the next one.</summary>
public static class PriceGuide
{
    /// <summary>Fewer say nothing, and would tell what one buyer has paid.</summary>
    public const int LeastSales = 3;

    /// <summary>Sales that are older say little.</summary>
    public const int Days = 180;

    /// <returns>Of all conditions first, then of each that has enough sales; nothing where there are too few.</returns>
    public static IReadOnlyList<PriceRange> Of(IReadOnlyCollection<SoldPrice> sold)
    {
        if (sold.Count < LeastSales)
            return [];
        var conditions = sold.GroupBy(sale => sale.Condition).Where(group => group.Count() >= LeastSales).OrderBy(group => group.Key)
            .Select(group => RangeOf(group.Key, group.Select(sale => sale.Price))).ToList();
        return [RangeOf(null, sold.Select(sale => sale.Price)), .. conditions];
    }

    /// <summary>From what others of its category went for as a share of their price new.</summary>
    /// <param name="shares">1 for the whole price.</param>
    public static IReadOnlyList<PriceRange> OfShares(IReadOnlyCollection<decimal> shares, decimal priceNew) =>
        shares.Count < LeastSales ? [] : [RangeOf(null, shares.Select(share => share * priceNew))];

    private static PriceRange RangeOf(ItemCondition? condition, IEnumerable<decimal> prices)
    {
        var ordered = prices.Order().ToList();
        return new(condition, At(ordered, .25m), At(ordered, .5m), At(ordered, .75m));
    }

    /// <summary>Between the two prices around the place.</summary>
    private static decimal At(List<decimal> ordered, decimal share)
    {
        var place = share * (ordered.Count - 1);
        var below = (int)decimal.Floor(place);
        var above = Math.Min(below + 1, ordered.Count - 1);
        return ordered[below] + (ordered[above] - ordered[below]) * (place - below);
    }
}
