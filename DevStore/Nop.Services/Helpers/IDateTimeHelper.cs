using Nop.Core.Domain.Customers;
using System.Collections.ObjectModel;

namespace Nop.Services.Helpers;

public interface IDateTimeHelper
{
    TimeZoneInfo DefaultStoreTimeZone { get; }
    ReadOnlyCollection<TimeZoneInfo> GetSystemTimeZones();
    Task<DateTime> ConvertToUserTimeAsync(DateTime dt);
    Task<DateTime> ConvertToUserTimeAsync(DateTime dt, DateTimeKind sourceDateTimeKind);
    DateTime ConvertToUserTime(DateTime dt, TimeZoneInfo sourceTimeZone, TimeZoneInfo destinationTimeZone);
    DateTime ConvertToUtcTime(DateTime dt);
    DateTime ConvertToUtcTime(DateTime dt, DateTimeKind sourceDateTimeKind);
    DateTime ConvertToUtcTime(DateTime dt, TimeZoneInfo sourceTimeZone);
    Task<TimeZoneInfo> GetCustomerTimeZoneAsync(Customer customer);
    Task<TimeZoneInfo> GetCurrentTimeZoneAsync();
}
