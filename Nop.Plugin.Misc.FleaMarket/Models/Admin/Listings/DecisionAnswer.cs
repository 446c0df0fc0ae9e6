namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;

public sealed record RefusedRow(int Id, string Name, string Why);

/// <summary>What the grid is told about a decision.</summary>
/// <param name="NextAfterId">Where the next call goes on; null when all is done.</param>
/// <param name="Error">Why nothing was decided at all.</param>
public sealed record DecisionAnswer(int Changed, IReadOnlyList<RefusedRow> Refused, int? NextAfterId, string? Error = null);
