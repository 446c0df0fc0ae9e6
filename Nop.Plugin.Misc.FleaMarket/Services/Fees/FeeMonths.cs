using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Fees;

/// <summary>Months are reckoned in the store's own time zone, so that a statement holds the days that its calendar shows.</summary>
public class FeeMonths(IDateTimeHelper dates, TimeProvider clock)
{
    public FeeMonth Current => At(clock.GetUtcNow().UtcDateTime);

    public FeeMonth At(DateTime utc) => FeeMonth.Of(dates.ConvertToUserTime(utc, TimeZoneInfo.Utc, dates.DefaultStoreTimeZone));
}
