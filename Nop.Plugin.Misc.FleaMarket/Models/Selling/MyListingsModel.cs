using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Selling;

public record MyListingsModel : BaseNopModel
{
    /// <summary>Null while all are shown.</summary>
    public ListingStatus? Status { get; init; }
    public IReadOnlyList<StatusTab> Tabs { get; init; } = [];
    public IReadOnlyList<OwnListingModel> Listings { get; init; } = [];

    /// <summary>Comments that the seller has not answered, on all listings.</summary>
    public int WaitingComments { get; init; }

    /// <summary>What waits in the seller's sales and purchases.</summary>
    public DealsWaiting Deals { get; init; } = new(0, 0, 0, 0);
    public PagesModel Pages { get; init; } = new();

    public record StatusTab(ListingStatus? Status, string? Text, int Count);
}
