namespace Nop.Plugin.Misc.FleaMarket.Models.Objections;

/// <summary>What the form shows beside its field.</summary>
public record ObjectionFormInfo
{
    public int Id { get; init; }
    public string Name { get; init; } = "";

    /// <summary>Where the listing stands, or that its edit was declined.</summary>
    public string StatusText { get; init; } = "";
    public string? Ground { get; init; }
    public string? Reason { get; init; }
    public DateTime? DecidedOn { get; init; }
    public DateTime? Until { get; init; }

    /// <summary>Why nothing can be objected to now; null where it can.</summary>
    public string? Why { get; init; }
}
