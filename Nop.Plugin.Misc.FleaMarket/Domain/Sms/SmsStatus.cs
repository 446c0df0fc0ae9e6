namespace Nop.Plugin.Misc.FleaMarket.Domain.Sms;

public enum SmsStatus
{
    Waiting = 10,

    /// <summary>A worker has taken it; nobody else sends it, also when the worker dies.</summary>
    Claimed = 20,
    Sent = 30,
    GivenUp = 40,

    /// <summary>Given to the gateway, which did not answer; not sent again, because it may have arrived.</summary>
    Unknown = 50,

    /// <summary>Its deal was over when its turn came.</summary>
    Dropped = 60
}
