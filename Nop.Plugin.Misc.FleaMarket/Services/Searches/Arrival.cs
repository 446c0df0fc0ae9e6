namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>A listing that went public for the first time.</summary>
/// <param name="Id">Of the row in which it waits.</param>
public sealed record Arrival(int Id, int ListingId, int StoreId, int SellerId, DateTime ApprovedOnUtc)
{
    /// <summary>What was asked for this shortly after an approval may have been asked for before its commit.</summary>
    public static TimeSpan Overlap { get; } = TimeSpan.FromMinutes(1);

    public bool IsNewSince(DateTime watchesSinceUtc) => ApprovedOnUtc + Overlap >= watchesSinceUtc;
}
