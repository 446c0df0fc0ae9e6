using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>
/// One entry of a deal's timeline. Only ever added; the unique (deal, revision) lets one of two writers win.
/// </summary>
public class DealRevision : BaseEntity
{
    private DealRevision()
    {
    }

    public int DealId { get; private set; }
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
    public string? Reason { get; private set; }

    /// <summary>Why the store did it, as a <see cref="DealStoreReason"/>; 0 when it gives no reason.</summary>
    public int StoreReasonId { get; private set; }
    public string? TrackingNumber { get; private set; }

    /// <summary>Proposed or set, in the primary store currency.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>Proposed, agreed or warned of.</summary>
    public DateTime? DateUtc { get; private set; }
    public DateTime CreatedOnUtc { get; private set; }

    public DealAction Action => (DealAction)ActionId;
    public DealActor Actor => (DealActor)ActorId;
    public DealStatus? FromStatus => (DealStatus?)FromStatusId;
    public DealStatus ToStatus => (DealStatus)ToStatusId;
    public DealStoreReason? StoreReason => StoreReasonId == 0 ? null : (DealStoreReason)StoreReasonId;

    /// <summary>Keeps the move, without the words of a customer who is gone and the number of the parcel.</summary>
    public void Forget(int customerId)
    {
        TrackingNumber = null;
        if (CustomerId == customerId)
            Reason = null;
    }

    public void DoneFor(int impersonatorId) => ImpersonatedById = impersonatorId;

    /// <summary>Writes down the move that a deal has just made.</summary>
    public static DealRevision Of(Deal deal, DealMove move, DealCommand step) => new()
    {
        DealId = deal.Id,
        Revision = deal.Revision,
        ActionId = (int)move.Action,
        ActorId = (int)move.Actor,
        CustomerId = step.CustomerId,
        FromStatusId = (int?)move.From,
        ToStatusId = (int)move.To,
        Reason = step.Reason,
        StoreReasonId = (int)(step.StoreReason ?? 0),
        TrackingNumber = step.TrackingNumber,
        Amount = move.Action is DealAction.AcceptAmount or DealAction.AcceptCounter ? deal.Amount : step.Amount,
        DateUtc = move.Action switch { DealAction.AcceptDate => deal.ClosesOnUtc, DealAction.ProposeDate or DealAction.Warn => step.DateUtc, _ => null },
        CreatedOnUtc = deal.UpdatedOnUtc
    };
}
