namespace Nop.Core.Domain.Orders;

public enum OrderHistoryPeriods
{
    All = 0,
    Day = 1,
    Week = 7,
    Month = 30,
    HalfYear = 183,
    Year = 365,
}
