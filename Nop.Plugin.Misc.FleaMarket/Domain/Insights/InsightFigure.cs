namespace Nop.Plugin.Misc.FleaMarket.Domain.Insights;

/// <summary>One figure that the insights show: the list that charts, tables, tiles and the CSV walk.</summary>
/// <param name="Of">Null where there is nothing to say.</param>
public sealed record InsightFigure(string Name, FigureUnit Unit, Func<Figures, decimal?> Of)
{
    private const decimal Median = .5m;
    private const decimal Nearly = .9m;

    public static readonly InsightFigure PutUp = new(nameof(PutUp), FigureUnit.Count, figures => figures.PutUp);
    public static readonly InsightFigure Approved = new(nameof(Approved), FigureUnit.Count, figures => figures.Approved);
    public static readonly InsightFigure Rejected = new(nameof(Rejected), FigureUnit.Count, figures => figures.Rejected);
    public static readonly InsightFigure Removed = new(nameof(Removed), FigureUnit.Count, figures => figures.Removed);
    public static readonly InsightFigure Withdrawn = new(nameof(Withdrawn), FigureUnit.Count, figures => figures.Withdrawn);
    public static readonly InsightFigure Expired = new(nameof(Expired), FigureUnit.Count, figures => figures.Expired);
    public static readonly InsightFigure SoldOut = new(nameof(SoldOut), FigureUnit.Count, figures => figures.SoldOut);
    public static readonly InsightFigure UnitsSold = new(nameof(UnitsSold), FigureUnit.Count, figures => figures.UnitsSold);
    public static readonly InsightFigure HoursToApproval = new(nameof(HoursToApproval), FigureUnit.Hours, figures => figures.ApprovalHours.Quantile(Median));
    public static readonly InsightFigure MostHoursToApproval = new(nameof(MostHoursToApproval), FigureUnit.Hours, figures => figures.ApprovalHours.Quantile(Nearly));
    public static readonly InsightFigure DaysToSale = new(nameof(DaysToSale), FigureUnit.Days, figures => figures.SaleDays.Quantile(Median));
    public static readonly InsightFigure MostDaysToSale = new(nameof(MostDaysToSale), FigureUnit.Days, figures => figures.SaleDays.Quantile(Nearly));
    public static readonly InsightFigure DealsClosed = new(nameof(DealsClosed), FigureUnit.Count, figures => figures.DealsClosed) { IsOfDeals = true };
    public static readonly InsightFigure DealValue = new(nameof(DealValue), FigureUnit.Money, figures => figures.DealValue) { IsOfDeals = true };
    public static readonly InsightFigure PriceReached = new(nameof(PriceReached), FigureUnit.Share, figures => figures.PriceReached) { IsOfDeals = true };
    public static readonly InsightFigure Fees = new(nameof(Fees), FigureUnit.Money, figures => figures.Fees) { IsOfDeals = true };

    public static IReadOnlyList<InsightFigure> All { get; } =
    [
        PutUp, Approved, Rejected, Removed, Withdrawn, Expired, SoldOut, UnitsSold,
        HoursToApproval, MostHoursToApproval, DaysToSale, MostDaysToSale, DealsClosed, DealValue, PriceReached, Fees
    ];

    /// <summary>Only for who may see the deals.</summary>
    public bool IsOfDeals { get; private init; }
}
