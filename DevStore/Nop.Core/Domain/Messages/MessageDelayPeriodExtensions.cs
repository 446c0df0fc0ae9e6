namespace Nop.Core.Domain.Messages;

public static class MessageDelayPeriodExtensions
{
    public static int ToHours(this MessageDelayPeriod period, int value) =>
        period switch
        {
            MessageDelayPeriod.Hours => value,
            MessageDelayPeriod.Days => value * 24,
            _ => throw new ArgumentOutOfRangeException(nameof(period))
        };
}
