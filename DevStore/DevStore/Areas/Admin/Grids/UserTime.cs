namespace DevStore.Areas.Admin.Grids;

/// <summary>Converts many moments with one look-up of the customer's time zone.</summary>
public class UserTime(IDateTimeHelper dateTimeHelper)
{
    public async Task<Func<DateTime, DateTime>> FromUtcAsync()
    {
        var zone = await dateTimeHelper.GetCurrentTimeZoneAsync();
        return moment => dateTimeHelper.ConvertToUserTime(moment, TimeZoneInfo.Utc, zone);
    }
}
