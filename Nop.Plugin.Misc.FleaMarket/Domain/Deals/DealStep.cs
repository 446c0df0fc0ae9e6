namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>A move that somebody asks for, with all that belongs to it.</summary>
/// <param name="CustomerId">Who asks; 0 for the store itself.</param>
public sealed record DealStep(DealAction Action, DealActor Actor, int CustomerId)
{
    public const int LongestReason = 1000;
    public const int LongestTrackingNumber = 100;

    /// <summary>The revision that was shown to the one who asks; null where it does not matter.</summary>
    public int? ShownRevision { get; init; }
    public string? Reason { get; init; }
    public DealStoreReason? StoreReason { get; init; }
    public string? TrackingNumber { get; init; }

    /// <summary>For all units, in the primary store currency.</summary>
    public decimal? Amount { get; init; }
    public DateTime? DateUtc { get; init; }

    public DealStep Trimmed() => this with { Reason = DealText.Lines(Reason), TrackingNumber = DealText.Line(TrackingNumber) };
}
