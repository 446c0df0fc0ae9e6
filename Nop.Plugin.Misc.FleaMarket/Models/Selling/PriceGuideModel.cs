namespace Nop.Plugin.Misc.FleaMarket.Models.Selling;

/// <summary>What the sell form says of the price.</summary>
/// <param name="New">What the product costs new now; null where it cannot be bought.</param>
/// <param name="OfCategory">The ranges are of its category, since too few of the product itself were sold.</param>
public sealed record PriceGuideModel(string? New, bool OfCategory, IReadOnlyList<PriceGuideModel.Range> Ranges)
{
    public bool IsEmpty => New is null && Ranges.Count == 0;

    /// <param name="Condition">Null for all conditions.</param>
    /// <param name="Take">The middle, as the price's field takes it.</param>
    public sealed record Range(string? Condition, string Low, string High, string Middle, string Take);
}
