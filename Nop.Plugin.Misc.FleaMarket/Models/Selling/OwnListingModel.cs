using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Selling;

/// <summary>A listing in its seller's eyes.</summary>
public record OwnListingModel : BaseNopEntityModel
{
    public string Name { get; init; } = "";
    public string? Slug { get; init; }
    public string PhotoUrl { get; init; } = "";
    public ListingStatus Status { get; init; }
    public string StatusText { get; init; } = "";

    /// <summary>On what ground it was rejected or removed, in words; null where it was not.</summary>
    public string? Ground { get; init; }

    /// <summary>The decision may be objected to.</summary>
    public bool MayObject { get; init; }

    /// <summary>What has become of the seller's objection, in words; null where there is none.</summary>
    public string? Objection { get; init; }
    public string? ObjectionAnswer { get; init; }

    /// <summary>Why it was rejected, removed or taken off sale, or why its last edit was declined.</summary>
    public string? Reason { get; init; }
    public string Price { get; init; } = "";
    public int Quantity { get; init; }
    public int ReservedQuantity { get; init; }
    public int SoldQuantity { get; init; }
    public DateTime ChangedOn { get; init; }

    /// <summary>A moderator changed it after the seller's last edit.</summary>
    public bool WasCorrected { get; init; }

    /// <summary>An edit waits for a moderator while the approved version stays public.</summary>
    public bool EditWaits { get; init; }
    public bool CanEdit { get; init; }
    public bool CanSell { get; init; }
    public bool CanWithdraw { get; init; }
    public bool CanRenew { get; init; }

    /// <summary>The day of the next step of a price that comes down; null where it does not.</summary>
    public DateTime? PriceFallsOn { get; init; }

    /// <summary>Until where; null where it does not.</summary>
    public string? LowestPrice { get; init; }
    public bool IsExpired => Status.IsExpired();

    /// <summary>When its time on offer ends, or has ended; null for no end, and off sale for other reasons.</summary>
    public DateTime? ExpiresOn { get; init; }

    /// <summary>Comments that the seller has not answered.</summary>
    public int WaitingComments { get; init; }

    /// <summary>Customers who have it among their favourites; nobody is told who they are.</summary>
    public int Favourites { get; init; }
    public bool IsPublic => Status.IsPublic();
}
