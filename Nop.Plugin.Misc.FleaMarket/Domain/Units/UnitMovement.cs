using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Units;

/// <summary>
/// One change of what an order item has on offer and sold. Only ever added; the unique (order item, revision) is
/// the guard in the database that keeps two writers on two machines from taking the same unit.
/// </summary>
public class UnitMovement : BaseEntity
{
    private UnitMovement()
    {
    }

    public int OrderItemId { get; private set; }
    public int Revision { get; private set; }
    public int ListingId { get; private set; }

    /// <summary>Units held by live listings after this movement.</summary>
    public int Held { get; private set; }

    /// <summary>Units sold for good after this movement.</summary>
    public int Sold { get; private set; }
    public DateTime CreatedOnUtc { get; private set; }

    /// <summary>The movement that follows a balance.</summary>
    /// <param name="hold">Units newly held; negative when they are freed.</param>
    /// <param name="sell">Units newly sold.</param>
    public static UnitMovement After(UnitBalance balance, int orderItemId, int listingId, int hold, int sell, DateTime nowUtc) => new()
    {
        OrderItemId = orderItemId,
        Revision = balance.Revision + 1,
        ListingId = listingId,
        Held = balance.Held + hold,
        Sold = balance.Sold + sell,
        CreatedOnUtc = nowUtc
    };
}
