namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What the statuses of a listing mean; nobody else has to know them by name.</summary>
public static class ListingStatuses
{
    /// <summary>The status of what everybody sees, for queries.</summary>
    public const int PublicId = (int)ListingStatus.Approved;

    /// <summary>The status of what waits for a moderator, for queries; an edit may wait beside it.</summary>
    public const int WaitingId = (int)ListingStatus.OnModeration;

    /// <summary>The statuses of what holds units, for queries.</summary>
    public static int[] LiveIds { get; } = IdsOf(HoldsUnits);

    /// <summary>The statuses of what is over, for queries.</summary>
    public static int[] OverIds { get; } = IdsOf(IsOver);

    /// <summary>The statuses of what is off sale until its seller offers it again, for queries.</summary>
    public static int[] OfferedAgainByEditIds { get; } = IdsOf(IsOfferedAgainByEdit);

    /// <summary>In the section, on its page, in feeds and mails.</summary>
    public static bool IsPublic(this ListingStatus status) => (int)status == PublicId;

    /// <summary>A moderator has to look at it before it is public.</summary>
    public static bool WaitsForModerator(this ListingStatus status) => (int)status == WaitingId;

    /// <summary>Its units cannot be offered anew; what is off sale holds none but those reserved for deals.</summary>
    public static bool HoldsUnits(this ListingStatus status) => status is ListingStatus.OnModeration or ListingStatus.Approved;

    /// <summary>Nothing brings it back on sale.</summary>
    public static bool IsOver(this ListingStatus status) => status is ListingStatus.Sold or ListingStatus.Removed;

    /// <summary>Its time on offer is over.</summary>
    public static bool IsExpired(this ListingStatus status) => status == ListingStatus.Expired;

    /// <summary>All units went to buyers.</summary>
    public static bool IsSoldOut(this ListingStatus status) => status == ListingStatus.Sold;

    /// <summary>Its seller puts it up for sale again by editing it.</summary>
    public static bool IsOfferedAgainByEdit(this ListingStatus status) => !status.HoldsUnits() && !status.IsOver();

    private static int[] IdsOf(Func<ListingStatus, bool> meaning) => Enum.GetValues<ListingStatus>().Where(meaning).Select(status => (int)status).ToArray();
}
