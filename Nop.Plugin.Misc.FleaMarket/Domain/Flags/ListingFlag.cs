using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Flags;

/// <summary>What the store has noticed about a listing when it was sent; for moderators alone.</summary>
public class ListingFlag : BaseEntity
{
    public const int LongestDetail = 200;

    /// <summary>Of one kind; more would say nothing new.</summary>
    public const int MostOfKind = 5;

    private ListingFlag()
    {
    }

    public int ListingId { get; private set; }

    /// <summary>The entry of the listing's history that it was noticed with.</summary>
    public int Revision { get; private set; }
    public int KindId { get; private set; }

    /// <summary>
    /// What it was noticed by: the seller's words, a word of the list, an amount in the primary store currency, the number of another
    /// listing or of rejections. Null where the kind says all.
    /// </summary>
    public string? Detail { get; private set; }
    public DateTime CreatedOnUtc { get; private set; }

    public FlagKind Kind => (FlagKind)KindId;

    /// <summary>Kinds whose detail is what a seller has written, for queries.</summary>
    public static int[] InSellersWordsIds { get; } = [(int)FlagKind.ContactData, (int)FlagKind.ListedWord];

    public static ListingFlag Of(int listingId, int revision, FoundFlag found, DateTime nowUtc) => new()
    {
        ListingId = listingId,
        Revision = revision,
        KindId = (int)found.Kind,
        Detail = found.Detail is { } detail ? TextTruncation.Cut(detail, LongestDetail) : null,
        CreatedOnUtc = nowUtc
    };

    public void ForgetWords() => Detail = null;
}
