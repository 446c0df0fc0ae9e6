namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>A move that somebody asks for, with all that belongs to it.</summary>
/// <param name="CustomerId">Who asks; 0 for the store itself.</param>
public sealed record DealCommand(DealAction Action, DealActor Actor, int CustomerId)
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

    /// <summary>With clean texts, and with no more than belongs to the action, whatever else came with it.</summary>
    public DealCommand Trimmed() => this with
    {
        Reason = Action is DealAction.Cancel or DealAction.AskForAmount or DealAction.ChangeAmount or DealAction.DeclineAmount ? UserText.Lines(Reason) : null,
        TrackingNumber = Action is DealAction.MarkAsSent ? UserText.Line(TrackingNumber) : null,
        Amount = Action is DealAction.Counter or DealAction.ProposeAmount or DealAction.AskForAmount or DealAction.ChangeAmount ? Amount : null,
        DateUtc = Action is DealAction.ProposeDate or DealAction.Warn ? DateUtc : null
    };
}
