using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;

public sealed record ChangeModel(string Field, string? From, string? To);

public record HistoryEntryModel : BaseNopModel
{
    public int Revision { get; init; }
    public DateTime When { get; init; }
    public required string Who { get; init; }

    /// <summary>0 for the store itself.</summary>
    public int CustomerId { get; init; }
    public required string Action { get; init; }

    /// <summary>Null for the first entry.</summary>
    public string? From { get; init; }
    public required string To { get; init; }
    public string? Reason { get; init; }
    public IReadOnlyList<FlagModel> Flags { get; init; } = [];

    /// <summary>On what ground it was decided, and whether the listing was flagged then; null for other entries.</summary>
    public string? Ground { get; init; }
    public bool WasFlagged { get; init; }

    /// <summary>An objection, or its answer.</summary>
    public string? Statement { get; init; }
    public int Units { get; init; }
    public IReadOnlyList<ChangeModel> Changes { get; init; } = [];
}
