using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Fees;

public sealed record StatementMonthModel(string Month, string Title, string Balance, bool IsOpen);

public record StatementEntryModel : BaseNopModel
{
    public DateTime When { get; init; }
    public required string Kind { get; init; }
    public string? Text { get; init; }
    public required string Explanation { get; init; }

    /// <summary>0 for what is of no deal.</summary>
    public int DealId { get; init; }
    public string? DealAmount { get; init; }
    public required string Amount { get; init; }
}

/// <summary>Amounts are in the primary store currency.</summary>
public record StatementModel : BaseNopModel
{
    /// <summary>As 2026-11.</summary>
    public required string Month { get; init; }
    public required string Title { get; init; }
    public IReadOnlyList<StatementEntryModel> Entries { get; init; } = [];

    /// <summary>What applies to the seller now.</summary>
    public IReadOnlyList<string> Tariffs { get; init; } = [];
    public IReadOnlyList<StatementMonthModel> Months { get; init; } = [];
    public required string Fees { get; init; }

    /// <summary>Null where there are none.</summary>
    public string? Corrections { get; init; }
    public string? Payments { get; init; }
    public required string Balance { get; init; }
    public decimal BalanceAmount { get; init; }
    public required string BalanceOfAll { get; init; }
}
