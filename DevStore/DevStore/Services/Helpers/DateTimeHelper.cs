namespace DevStore.Services.Helpers;

internal class DateTimeHelper(DateTimeSettings settings, IWorkContext workContext) : IDateTimeHelper
{
    public TimeZoneInfo DefaultStoreTimeZone => Zone(settings.DefaultStoreTimeZoneId) ?? TimeZoneInfo.Local;

    public async Task<DateTime> ConvertToUserTimeAsync(DateTime dt, DateTimeKind sourceDateTimeKind)
    {
        var zone = await GetCurrentTimeZoneAsync();
        dt = DateTime.SpecifyKind(dt, sourceDateTimeKind);
        return sourceDateTimeKind == DateTimeKind.Local && TimeZoneInfo.Local.IsInvalidTime(dt)
            ? dt
            : TimeZoneInfo.ConvertTime(dt, zone);
    }

    public DateTime ConvertToUserTime(DateTime dt, TimeZoneInfo sourceTimeZone, TimeZoneInfo destinationTimeZone) =>
        sourceTimeZone.IsInvalidTime(dt) ? dt : TimeZoneInfo.ConvertTime(dt, sourceTimeZone, destinationTimeZone);

    public DateTime ConvertToUtcTime(DateTime dt, TimeZoneInfo sourceTimeZone) =>
        sourceTimeZone.IsInvalidTime(dt) ? dt : TimeZoneInfo.ConvertTimeToUtc(dt, sourceTimeZone);

    public Task<TimeZoneInfo> GetCustomerTimeZoneAsync(Customer customer) =>
        Task.FromResult(settings.AllowCustomersToSetTimeZone && Zone(customer?.TimeZoneId) is { } own ? own : DefaultStoreTimeZone);

    public async Task<TimeZoneInfo> GetCurrentTimeZoneAsync() =>
        await GetCustomerTimeZoneAsync(await workContext.GetCurrentCustomerAsync());

    private static TimeZoneInfo? Zone(string? id) =>
        !string.IsNullOrEmpty(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
