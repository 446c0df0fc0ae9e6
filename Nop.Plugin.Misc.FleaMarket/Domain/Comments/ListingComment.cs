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

    /// <summary>The seller of the listing, kept here so that what waits for a seller is one look-up.</summary>
    public int SellerId { get; private set; }
    public int AuthorId { get; private set; }

    /// <summary>Counts the listing's comments from 1; unique, so of two written at once one is written anew.</summary>
    public int NumberOnListing { get; private set; }

    /// <summary>Counts the author's comments from 1; unique like the other.</summary>
    public int NumberByAuthor { get; private set; }

    /// <summary>The comment that began the conversation; 0 for that one itself.</summary>
    public int AnswersId { get; private set; }
    public string Text { get; private set; } = "";
    public DateTime CreatedOnUtc { get; private set; }

    /// <summary>A <see cref="ListingActor"/>; 0 while everybody sees it.</summary>
    public int HiddenByActorId { get; private set; }
    public int HiddenById { get; private set; }

    public bool IsHidden => HiddenByActorId != 0;
    public bool IsBySeller => AuthorId == SellerId;

    /// <param name="before">How many comments there are before it.</param>
    public static ListingComment Write(Listing listing, int authorId, int answersId, string text, CommentSlotNumbers before, DateTime nowUtc) => new()
    {
        ListingId = listing.Id,
        SellerId = listing.SellerId,
        AuthorId = authorId,
        AnswersId = answersId,
        NumberOnListing = before.OnListing + 1,
        NumberByAuthor = before.ByAuthor + 1,
        Text = text,
        CreatedOnUtc = nowUtc
    };

    public void Hide(ListingActor actor, int customerId) => (HiddenByActorId, HiddenById) = ((int)actor, customerId);

    /// <summary>Keeps its place, so that the answers to it keep theirs.</summary>
    public void Forget() => Text = "";

    public void Show() => (HiddenByActorId, HiddenById) = (0, 0);
}
