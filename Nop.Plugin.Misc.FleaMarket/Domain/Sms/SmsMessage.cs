using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Sms;

/// <summary>A text message on its way.</summary>
public class SmsMessage : BaseEntity
{
    public const int LongestText = 480;

    /// <summary>How long it is tried for.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>A worker that has not said anything for so long is dead; many times the longest wait for a gateway.</summary>
    public static readonly TimeSpan LongestClaim = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan _firstDelay = TimeSpan.FromMinutes(1);

    private SmsMessage()
    {
    }

    public int DealId { get; private set; }

    /// <summary>Who gets it.</summary>
    public int CustomerId { get; private set; }

    /// <summary>In the form of E.164.</summary>
    public string Phone { get; private set; } = "";
    public string Text { get; private set; } = "";
    public int StatusId { get; private set; }
    public int Attempts { get; private set; }

    /// <summary>The gateway's last HTTP status; null when there was none.</summary>
    public int? LastAnswer { get; private set; }

    public DateTime CreatedOnUtc { get; private set; }
    public DateTime NextAttemptOnUtc { get; private set; }
    public DateTime? ClaimedOnUtc { get; private set; }
    public DateTime? SentOnUtc { get; private set; }

    /// <summary>When it is tried no longer.</summary>
    public DateTime ExpiresOnUtc { get; private set; }

    public SmsStatus Status => (SmsStatus)StatusId;

    public static SmsMessage Write(int dealId, int customerId, string phone, string text, DateTime nowUtc) => new()
    {
        DealId = dealId,
        CustomerId = customerId,
        Phone = phone,
        Text = TextTruncation.Cut(text, LongestText),
        StatusId = (int)SmsStatus.Waiting,
        CreatedOnUtc = nowUtc,
        NextAttemptOnUtc = nowUtc,
        ExpiresOnUtc = nowUtc + Lifetime
    };

    public bool HasExpired(DateTime nowUtc) => nowUtc >= ExpiresOnUtc;

    public void Claim(DateTime nowUtc)
    {
        StatusId = (int)SmsStatus.Claimed;
        ClaimedOnUtc = nowUtc;
        Attempts++;
    }

    /// <summary>What it tells of is over; nobody is sent it.</summary>
    public void Drop() => StatusId = (int)SmsStatus.Dropped;

    public void GiveUp() => StatusId = (int)SmsStatus.GivenUp;

    /// <summary>Nobody will ever know what the worker has done before it died.</summary>
    public void Lose() => StatusId = (int)SmsStatus.Unknown;

    /// <summary>For another day, of one that was given up.</summary>
    public void Retry(DateTime nowUtc)
    {
        StatusId = (int)SmsStatus.Waiting;
        NextAttemptOnUtc = nowUtc;
        ExpiresOnUtc = nowUtc + Lifetime;
    }

    public void Take(SmsAnswer answer, DateTime nowUtc)
    {
        LastAnswer = answer.HttpStatus;
        switch (answer.Outcome)
        {
            case SmsOutcome.Sent: (StatusId, SentOnUtc) = ((int)SmsStatus.Sent, nowUtc); break;
            case SmsOutcome.Unknown: Lose(); break;
            default: TryLater(nowUtc); break;
        }
    }

    /// <summary>After 1, 2, 4, 8… minutes.</summary>
    private void TryLater(DateTime nowUtc)
    {
        NextAttemptOnUtc = nowUtc + _firstDelay * Math.Pow(2, Math.Min(Attempts - 1, 20));
        StatusId = (int)(HasExpired(NextAttemptOnUtc) ? SmsStatus.GivenUp : SmsStatus.Waiting);
    }
}
