namespace Nop.Services.Helpers;

public interface IDateTimeHelper
{
    TimeZoneInfo DefaultStoreTimeZone { get; }
    Task<DateTime> ConvertToUserTimeAsync(DateTime dt, DateTimeKind sourceDateTimeKind);
    DateTime ConvertToUserTime(DateTime dt, TimeZoneInfo sourceTimeZone, TimeZoneInfo destinationTimeZone);
    DateTime ConvertToUtcTime(DateTime dt, TimeZoneInfo sourceTimeZone);
    Task<TimeZoneInfo> GetCurrentTimeZoneAsync();
}
