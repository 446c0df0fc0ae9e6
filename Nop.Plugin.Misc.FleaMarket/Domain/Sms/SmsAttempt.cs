using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Sms;

/// <summary>A worker's claim on a message. Only ever added; the unique (message, number) lets one of two workers win.</summary>
public class SmsAttempt : BaseEntity
{
    private SmsAttempt()
    {
    }

    public int SmsMessageId { get; private set; }
    public int Number { get; private set; }
    public DateTime StartedOnUtc { get; private set; }

    public static SmsAttempt Of(SmsMessage claimed) => new()
    {
        SmsMessageId = claimed.Id,
        Number = claimed.Attempts,
        StartedOnUtc = claimed.ClaimedOnUtc!.Value
    };
}
