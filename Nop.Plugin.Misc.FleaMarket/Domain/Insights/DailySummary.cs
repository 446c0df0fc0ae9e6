using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Insights;

/// <summary>What was counted of one day in one store. The histories hold the same, and can be counted again.</summary>
public class DailySummary : BaseEntity
{
    private DailySummary()
    {
    }

    /// <summary>0 for all stores together.</summary>
    public int StoreId { get; private set; }

    /// <summary>As <see cref="NumberOf"/> has it: 20261129.</summary>
    public int Day { get; private set; }
    public int PutUp { get; private set; }
    public int Approved { get; private set; }
    public int Rejected { get; private set; }
    public int Removed { get; private set; }
    public int Withdrawn { get; private set; }
    public int Expired { get; private set; }
    public int SoldOut { get; private set; }
    public int UnitsSold { get; private set; }
    public int DealsClosed { get; private set; }
    public decimal DealValue { get; private set; }
    public decimal AskedValue { get; private set; }
    public decimal Fees { get; private set; }

    /// <summary>A <see cref="Histogram"/>.</summary>
    public string ApprovalHours { get; private set; } = "";

    /// <summary>A <see cref="Histogram"/>.</summary>
    public string SaleDays { get; private set; } = "";
    public DateTime CountedOnUtc { get; private set; }

    public DateOnly Date => DateOf(Day);

    public Figures Figures => new()
    {
        PutUp = PutUp,
        Approved = Approved,
        Rejected = Rejected,
        Removed = Removed,
        Withdrawn = Withdrawn,
        Expired = Expired,
        SoldOut = SoldOut,
        UnitsSold = UnitsSold,
        DealsClosed = DealsClosed,
        DealValue = DealValue,
        AskedValue = AskedValue,
        Fees = Fees,
        ApprovalHours = Histogram.Parse(ApprovalHours),
        SaleDays = Histogram.Parse(SaleDays)
    };

    public static int NumberOf(DateOnly day) => (day.Year * 100 + day.Month) * 100 + day.Day;

    public static DateOnly DateOf(int number) => new(number / 10000, number / 100 % 100, number % 100);

    public static DailySummary Of(int storeId, DateOnly day) => new() { StoreId = storeId, Day = NumberOf(day) };

    public void Write(Figures figures, DateTime nowUtc)
    {
        (PutUp, Approved, Rejected, Removed) = (figures.PutUp, figures.Approved, figures.Rejected, figures.Removed);
        (Withdrawn, Expired, SoldOut, UnitsSold) = (figures.Withdrawn, figures.Expired, figures.SoldOut, figures.UnitsSold);
        (DealsClosed, DealValue, AskedValue, Fees) = (figures.DealsClosed, figures.DealValue, figures.AskedValue, figures.Fees);
        (ApprovalHours, SaleDays) = (figures.ApprovalHours.ToString(), figures.SaleDays.ToString());
        CountedOnUtc = nowUtc;
    }
}
