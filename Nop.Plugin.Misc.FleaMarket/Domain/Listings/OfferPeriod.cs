namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>How long a listing stays on offer unless its seller renews it.</summary>
/// <param name="Days">0 for no limit.</param>
public readonly record struct OfferPeriod(int Days)
{
    public const int MostDays = 730;

    private const int MostNoticeDays = 7;

    public bool IsLimited => Days > 0;

    /// <summary>Days that a seller has after the warning; half of a short period.</summary>
    public int NoticeDays => Math.Min(MostNoticeDays, (Days + 1) / 2);

    /// <returns>Null for no end.</returns>
    public DateTime? EndFrom(DateTime beginUtc) => IsLimited ? beginUtc.AddDays(Days) : null;
}
