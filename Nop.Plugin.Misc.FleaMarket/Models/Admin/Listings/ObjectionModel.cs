namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;

/// <summary>A seller's objection that waits for an answer.</summary>
public sealed record ObjectionModel(string Text, DateTime WrittenOn, string DecidedBy, string? Reason, string? Ground)
{
    public bool MayAnswer { get; init; }

    /// <summary>When the moderator who decided may answer, too; null for everybody else.</summary>
    public DateTime? EveryoneFrom { get; init; }
}
