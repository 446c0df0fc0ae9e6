using System.Globalization;
using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>Times as the visitor's clock has them. A day that two agree on is one of the store's calendar, so that it is the same day for both.</summary>
public class DealDates(IDateTimeHelper dates, TimeProvider clock)
{
    private const string Format = "yyyy-MM-dd";

    /// <returns>The end of the typed day; null for what is no day.</returns>
    public DateTime? Read(string? text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue
            ? dates.ConvertToUtcTime(day.ToDateTime(new(23, 59, 59)), dates.DefaultStoreTimeZone)
            : null;

    /// <summary>As a browser's field of a date takes it.</summary>
    public string Day(int daysFromToday) =>
        ShowDay(clock.GetUtcNow().UtcDateTime).AddDays(daysFromToday).ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Of what is agreed on as a day: the same for everybody.</summary>
    public DateTime ShowDay(DateTime utc) => dates.ConvertToUserTime(utc, TimeZoneInfo.Utc, dates.DefaultStoreTimeZone);

    public Task<DateTime> ShowAsync(DateTime utc) => dates.ConvertToUserTimeAsync(utc, DateTimeKind.Utc);
}
