using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;

/// <summary>A decision about ticked rows, or with the search's fields about all that match.</summary>
public record DecisionModel : ListingSearchModel
{
    public ListingAction Decision { get; set; }
    [Multiline]
    public string? Reason { get; set; }

    /// <summary>A <see cref="DecisionGround"/>.</summary>
    public int GroundId { get; set; }

    /// <summary>Keys of the ticked rows; empty for all that match.</summary>
    public IList<string>? Keys { get; set; }
    public string? ShownAt { get; set; }
    public int AfterId { get; set; }
}
