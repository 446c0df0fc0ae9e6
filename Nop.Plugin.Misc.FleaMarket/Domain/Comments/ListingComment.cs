using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Comments;

/// <summary>A comment or question on a listing, or an answer to one.</summary>
public class ListingComment : BaseEntity
{
    public const int LongestText = 2000;

    private ListingComment()
    {
    }

    public int ListingId { get; private set; }

    /// <summary>The seller of the listing, kept here so that a seller's waiting questions are one look-up.</summary>
    public int SellerId { get; private set; }
    public int AuthorId { get; private set; }

    /// <summary>The comment that this one answers; 0 for one that begins a conversation.</summary>
    public int AnswersId { get; private set; }
    public string Text { get; private set; } = "";
    public DateTime CreatedOnUtc { get; private set; }

    /// <summary>When the seller answered it; null while it waits.</summary>
    public DateTime? AnsweredOnUtc { get; private set; }

    /// <summary>A <see cref="ListingActor"/>; 0 while everybody sees it.</summary>
    public int HiddenByActorId { get; private set; }
    public int HiddenById { get; private set; }

    public bool IsHidden => HiddenByActorId != 0;
    public bool IsBySeller => AuthorId == SellerId;

    public static ListingComment Write(Listing listing, int authorId, int answersId, string text, DateTime nowUtc) => new()
    {
        ListingId = listing.Id,
        SellerId = listing.SellerId,
        AuthorId = authorId,
        AnswersId = answersId,
        Text = text,
        CreatedOnUtc = nowUtc,
        AnsweredOnUtc = authorId == listing.SellerId ? nowUtc : null
    };

    public void Answered(DateTime nowUtc) => AnsweredOnUtc ??= nowUtc;

    public void Hide(ListingActor actor, int customerId) => (HiddenByActorId, HiddenById) = ((int)actor, customerId);

    public void Show() => (HiddenByActorId, HiddenById) = (0, 0);
}
