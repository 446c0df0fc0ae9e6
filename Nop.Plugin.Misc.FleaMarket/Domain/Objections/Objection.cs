using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Objections;

/// <summary>A seller's word against a decision of a moderator; the unique (listing, revision) allows one for each decision.</summary>
public class Objection : BaseEntity
{
    public const int LongestText = 2000;

    private Objection()
    {
    }

    public int StoreId { get; private set; }
    public int ListingId { get; private set; }

    /// <summary>The entry of the listing's history that it objects to.</summary>
    public int Revision { get; private set; }
    public int SellerId { get; private set; }

    /// <summary>The moderator whose decision it is.</summary>
    public int DecidedById { get; private set; }

    /// <summary>The entry of the history that it made.</summary>
    public int ObjectedRevision { get; private set; }
    public string? Text { get; private set; }
    public DateTime CreatedOnUtc { get; private set; }

    /// <summary>An <see cref="ObjectionOutcome"/>.</summary>
    public int OutcomeId { get; private set; }

    /// <summary>The entry of the history that answered it; 0 while none did.</summary>
    public int AnsweredRevision { get; private set; }
    public int AnsweredById { get; private set; }
    public string? Answer { get; private set; }
    public DateTime? AnsweredOnUtc { get; private set; }

    public ObjectionOutcome Outcome => (ObjectionOutcome)OutcomeId;
    public bool IsOpen => Outcome == ObjectionOutcome.Open;

    /// <param name="listing">After the move.</param>
    public static Objection Of(Listing listing, ListingRevision decision, string text) => new()
    {
        StoreId = listing.StoreId,
        ListingId = listing.Id,
        Revision = decision.Revision,
        SellerId = listing.SellerId,
        DecidedById = decision.CustomerId,
        ObjectedRevision = listing.Revision,
        Text = text,
        CreatedOnUtc = listing.UpdatedOnUtc
    };

    /// <param name="listing">After the move.</param>
    public void AnswerWith(ObjectionOutcome outcome, Listing listing, int moderatorId, string answer) =>
        (OutcomeId, AnsweredRevision, AnsweredById, Answer, AnsweredOnUtc) = ((int)outcome, listing.Revision, moderatorId, answer, listing.UpdatedOnUtc);

    /// <summary>Keeps that there was one, and what became of it.</summary>
    public void Forget() => (Text, Answer) = (null, null);
}
