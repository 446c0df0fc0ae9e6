using System.Globalization;
using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>Days as the visitor's calendar has them.</summary>
public class DealDates(IDateTimeHelper dates, TimeProvider clock)
{
    private const string Format = "yyyy-MM-dd";

    /// <returns>The end of the typed day; null for what is no day.</returns>
    public async Task<DateTime?> ReadAsync(string? text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue
            ? dates.ConvertToUtcTime(day.ToDateTime(new(23, 59, 59)), await dates.GetCurrentTimeZoneAsync())
            : null;

    /// <summary>As a browser's field of a date takes it.</summary>
    public async Task<string> DayAsync(int daysFromToday) =>
        (await ShowAsync(clock.GetUtcNow().UtcDateTime)).AddDays(daysFromToday).ToString(Format, CultureInfo.InvariantCulture);

    public Task<DateTime> ShowAsync(DateTime utc) => dates.ConvertToUserTimeAsync(utc, DateTimeKind.Utc);
}
