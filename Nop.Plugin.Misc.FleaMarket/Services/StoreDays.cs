using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Days of the calendar as the store's own time zone has them.</summary>
public class StoreDays(IDateTimeHelper dates, TimeProvider clock)
{
    public DateOnly Today => At(clock.GetUtcNow().UtcDateTime);

    public DateOnly At(DateTime utc) => DateOnly.FromDateTime(dates.ConvertToUserTime(utc, TimeZoneInfo.Utc, dates.DefaultStoreTimeZone));

    /// <summary>When the day begins: in some zones the clocks are put forward at midnight, and it begins later.</summary>
    public DateTime BeginUtc(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (dates.DefaultStoreTimeZone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        return dates.ConvertToUtcTime(local, dates.DefaultStoreTimeZone);
    }
}
