using System.Globalization;
using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <summary>Times as the user's own time zone has them.</summary>
public class UserTimeZone(IDateTimeHelper dates)
{
    private static readonly DateTime _first = new(1900, 1, 1);
    private static readonly DateTime _last = new(2999, 12, 31);

    public Task<DateTime> ShowAsync(DateTime utc) => dates.ConvertToUserTimeAsync(utc, DateTimeKind.Utc);

    public async Task<DateTime?> ShowAsync(DateTime? utc) => utc is { } time ? await ShowAsync(time) : null;

    /// <summary>The begin of the day; days of other times than ours count as the first or the last of them.</summary>
    public async Task<DateTime?> ReadAsync(DateTime? local) => local is { } time
        ? dates.ConvertToUtcTime(DateTime.SpecifyKind(Bound(time), DateTimeKind.Unspecified), await dates.GetCurrentTimeZoneAsync())
        : null;

    /// <summary>The end of the day.</summary>
    public Task<DateTime?> ReadEndAsync(DateTime? local) => ReadAsync(local is { } time ? Bound(time).Date.AddDays(1) : null);

    private static DateTime Bound(DateTime time) => time < _first ? _first : time > _last ? _last : time;

    /// <summary>For a file that programs read.</summary>
    public async Task<string> PlainAsync(DateTime? utc) =>
        (await ShowAsync(utc))?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "";
}
