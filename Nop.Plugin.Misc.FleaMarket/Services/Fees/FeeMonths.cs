using Nop.Plugin.Misc.FleaMarket.Domain.Fees;

namespace Nop.Plugin.Misc.FleaMarket.Services.Fees;

/// <summary>Months are reckoned in the store's own time zone, so that a statement holds the days that its calendar shows.</summary>
public class FeeMonths(StoreDays days)
{
    public FeeMonth Current => FeeMonth.Of(days.Today);

    public FeeMonth At(DateTime utc) => FeeMonth.Of(days.At(utc));
}
