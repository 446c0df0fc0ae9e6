using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>
/// One entry of a listing's history. Only ever added; the unique (listing, revision) lets one of two writers win.
/// Stays when the listing is deleted.
/// </summary>
public class ListingRevision : BaseEntity
{
    private ListingRevision()
    {
    }

    public int ListingId { get; private set; }
    public int Revision { get; private set; }
    public int ActionId { get; private set; }
    public int ActorId { get; private set; }

    /// <summary>Who did it; 0 for the store itself.</summary>
    public int CustomerId { get; private set; }

    /// <summary>Who of the back office did it in that customer's name; 0 for the customer in person.</summary>
    public int ImpersonatedById { get; private set; }

    /// <summary>Null for the first entry.</summary>
    public int? FromStatusId { get; private set; }
    public int ToStatusId { get; private set; }

    /// <summary>Units sold by this move.</summary>
    public int Units { get; private set; }
    public string? Reason { get; private set; }
    public int StoreReasonId { get; private set; }

    /// <summary>A <see cref="DecisionGround"/>; 0 for what is no decision against a listing.</summary>
    public int GroundId { get; private set; }

    /// <summary>Of a moderator's decision: whether the store had flagged what was decided about.</summary>
    public bool WasFlagged { get; private set; }

    /// <summary>JSON of <see cref="FieldChange"/>; null when nothing was written.</summary>
    public string? Changes { get; private set; }
    public DateTime CreatedOnUtc { get; private set; }

    /// <summary>An edit that says what is public already.</summary>
    public bool TakesEditBack => Action == ListingAction.ProposeEdit && FieldChange.Read(Changes).Count == 0;

    public ListingAction Action => (ListingAction)ActionId;
    public DecisionGround? Ground => GroundId == 0 ? null : (DecisionGround)GroundId;
    public ListingActor Actor => (ListingActor)ActorId;
    public ListingStatus? FromStatus => (ListingStatus?)FromStatusId;
    public ListingStatus ToStatus => (ListingStatus)ToStatusId;

    /// <summary>Keeps which fields were changed.</summary>
    public void ForgetWords() => Changes = FieldChange.WithoutWords(Changes);

    public void DoneFor(int impersonatorId) => ImpersonatedById = impersonatorId;

    /// <summary>Writes down the move that a listing has just made.</summary>
    public static ListingRevision Of(Listing listing, ListingMove move, int customerId, int units = 0, string? changes = null, DecisionGround? ground = null) => new()
    {
        ListingId = listing.Id,
        Revision = listing.Revision,
        ActionId = (int)move.Action,
        ActorId = (int)move.Actor,
        CustomerId = customerId,
        FromStatusId = (int?)move.From,
        ToStatusId = (int)move.To,
        Units = units,
        Reason = move.GivesReason ? listing.Reason : null,
        StoreReasonId = move.GivesReason ? listing.StoreReasonId : 0,
        GroundId = move.Action.IsAgainst() ? (int)(ground ?? DecisionGround.StoreRule) : 0,
        WasFlagged = move.Actor == ListingActor.Moderator && listing.FlagCount > 0,
        Changes = changes,
        CreatedOnUtc = listing.UpdatedOnUtc
    };
}
