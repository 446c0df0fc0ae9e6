using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;

public record ListingListModel : BasePagedListModel<ListingRowModel>
{
    /// <summary>When the list was read, in UTC; a decision about all that match names it.</summary>
    public required string ShownAt { get; init; }
}
