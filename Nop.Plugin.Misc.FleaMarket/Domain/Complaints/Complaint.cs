using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Complaints;

/// <summary>Signed by its author; only ever added, and struck by a moderator.</summary>
public class Complaint : BaseEntity
{
    public const int LongestText = 2000;

    private Complaint()
    {
    }

    public int StoreId { get; private set; }
    public int SubjectId { get; private set; }

    /// <summary>The customer whom it is about: the buyer, or the seller also of a listing.</summary>
    public int AboutId { get; private set; }
    public int AuthorId { get; private set; }
    public int ListingId { get; private set; }

    /// <summary>0 for one about a listing.</summary>
    public int DealId { get; private set; }

    /// <summary>The type in the author's words: types are edited and deleted later.</summary>
    public string Type { get; private set; } = "";
    public string? Text { get; private set; }
    public DateTime CreatedOnUtc { get; private set; }

    public int StruckById { get; private set; }
    public DateTime? StruckOnUtc { get; private set; }
    public string? StruckReason { get; private set; }

    /// <summary>Who has acted on it; 0 while nobody has.</summary>
    public int AnsweredById { get; private set; }
    public DateTime? AnsweredOnUtc { get; private set; }

    /// <summary>What was done, as its author is told.</summary>
    public string? Answer { get; private set; }

    public ComplaintSubject Subject => (ComplaintSubject)SubjectId;
    public bool IsStruck => StruckOnUtc is not null;

    /// <summary>It was right, and something was done about it.</summary>
    public bool IsUpheld => AnsweredOnUtc is not null;

    /// <summary>One about a buyer can be taken off the card at any time; any other is answered once.</summary>
    public ComplaintRefusal? RefuseToStrike() =>
        IsStruck ? ComplaintRefusal.AlreadyStruck
        : IsUpheld && Subject != ComplaintSubject.Buyer ? ComplaintRefusal.AlreadyAnswered
        : null;

    public ComplaintRefusal? RefuseToUphold() =>
        IsStruck ? ComplaintRefusal.AlreadyStruck
        : IsUpheld ? ComplaintRefusal.AlreadyAnswered
        : null;

    /// <summary>By one of the two, about the other.</summary>
    public static Complaint About(Deal deal, int authorId, string type, string? text, DateTime nowUtc) => new()
    {
        StoreId = deal.StoreId,
        SubjectId = (int)(authorId == deal.SellerId ? ComplaintSubject.Buyer : ComplaintSubject.Seller),
        AboutId = deal.OtherThan(authorId),
        AuthorId = authorId,
        ListingId = deal.ListingId,
        DealId = deal.Id,
        Type = type,
        Text = text,
        CreatedOnUtc = nowUtc
    };

    public static Complaint About(Listing listing, int authorId, string type, string? text, DateTime nowUtc) => new()
    {
        StoreId = listing.StoreId,
        SubjectId = (int)ComplaintSubject.Listing,
        AboutId = listing.SellerId,
        AuthorId = authorId,
        ListingId = listing.Id,
        Type = type,
        Text = text,
        CreatedOnUtc = nowUtc
    };

    public void Strike(int moderatorId, string reason, DateTime nowUtc) =>
        (StruckById, StruckReason, StruckOnUtc) = (moderatorId, reason, nowUtc);

    public void Uphold(int moderatorId, string answer, DateTime nowUtc) =>
        (AnsweredById, Answer, AnsweredOnUtc) = (moderatorId, answer, nowUtc);

    public void Forget() => Text = null;
}
