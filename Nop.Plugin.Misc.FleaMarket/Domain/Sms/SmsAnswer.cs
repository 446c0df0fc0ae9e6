namespace Nop.Plugin.Misc.FleaMarket.Domain.Sms;

/// <summary>What is known after one attempt.</summary>
/// <param name="HttpStatus">The gateway's answer; null when there was none.</param>
public sealed record SmsAnswer(SmsOutcome Outcome, int? HttpStatus = null);

public enum SmsOutcome
{
    Sent = 1,

    /// <summary>The gateway has said no.</summary>
    Refused = 2,

    /// <summary>The gateway could not be reached, so it knows nothing of the message.</summary>
    NotReached = 3,

    /// <summary>The gateway has got the message and did not say what became of it.</summary>
    Unknown = 4,

    /// <summary>There is no address, or the secret cannot be decrypted.</summary>
    NotConfigured = 5
}
