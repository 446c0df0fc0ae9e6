namespace Nop.Plugin.Misc.FleaMarket.Domain.Insights;

/// <summary>What happened on the flea market in some time. Amounts are in the primary store currency.</summary>
public sealed record Figures
{
    public static readonly Figures None = new();

    /// <summary>Listings, as are those up to <see cref="SoldOut"/>.</summary>
    public int PutUp { get; init; }
    public int Approved { get; init; }
    public int Rejected { get; init; }
    public int Removed { get; init; }

    /// <summary>By their sellers, and by the store.</summary>
    public int Withdrawn { get; init; }
    public int Expired { get; init; }

    /// <summary>Of which the last unit was sold.</summary>
    public int SoldOut { get; init; }
    public int UnitsSold { get; init; }

    public int DealsClosed { get; init; }
    public decimal DealValue { get; init; }

    /// <summary>
    /// What the units of the closed deals cost by their listings when each deal began, as that is the price its buyer met: one that fell later has cost
    /// the deal nothing. Of deals from before this was kept, when this was counted.
    /// </summary>
    public decimal AskedValue { get; init; }

    /// <summary>For deals; corrections and payments are no part of them.</summary>
    public decimal Fees { get; init; }

    /// <summary>Whole hours from putting up to the first approval, each listing once.</summary>
    public Histogram ApprovalHours { get; init; } = Histogram.Empty;

    /// <summary>Whole days from putting up to a sale, each sale once.</summary>
    public Histogram SaleDays { get; init; } = Histogram.Empty;

    /// <summary>1 where deals closed at what was asked for; null where none closed.</summary>
    public decimal? PriceReached => AskedValue > 0 ? DealValue / AskedValue : null;

    public static Figures Sum(IReadOnlyCollection<Figures> parts) => new()
    {
        PutUp = parts.Sum(part => part.PutUp),
        Approved = parts.Sum(part => part.Approved),
        Rejected = parts.Sum(part => part.Rejected),
        Removed = parts.Sum(part => part.Removed),
        Withdrawn = parts.Sum(part => part.Withdrawn),
        Expired = parts.Sum(part => part.Expired),
        SoldOut = parts.Sum(part => part.SoldOut),
        UnitsSold = parts.Sum(part => part.UnitsSold),
        DealsClosed = parts.Sum(part => part.DealsClosed),
        DealValue = parts.Sum(part => part.DealValue),
        AskedValue = parts.Sum(part => part.AskedValue),
        Fees = parts.Sum(part => part.Fees),
        ApprovalHours = Histogram.Sum(parts.Select(part => part.ApprovalHours)),
        SaleDays = Histogram.Sum(parts.Select(part => part.SaleDays))
    };
}
