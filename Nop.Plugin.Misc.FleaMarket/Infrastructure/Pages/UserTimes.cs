using System.Globalization;
using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Pages;

/// <summary>Times as the user's own time zone has them.</summary>
public class UserTimes(IDateTimeHelper dates)
{
    public Task<DateTime> ShowAsync(DateTime utc) => dates.ConvertToUserTimeAsync(utc, DateTimeKind.Utc);

    public async Task<DateTime?> ShowAsync(DateTime? utc) => utc is { } time ? await ShowAsync(time) : null;

    public async Task<DateTime?> ReadAsync(DateTime? local) =>
        local is { } time ? dates.ConvertToUtcTime(time, await dates.GetCurrentTimeZoneAsync()) : null;

    /// <summary>For a file that programs read.</summary>
    public async Task<string> PlainAsync(DateTime? utc) =>
        (await ShowAsync(utc))?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "";
}
