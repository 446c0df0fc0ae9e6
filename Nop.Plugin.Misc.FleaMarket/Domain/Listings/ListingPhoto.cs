using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>One photo of a listing as it is shown; the first is the cover, which <see cref="Listing.PictureId"/> repeats.</summary>
public class ListingPhoto : BaseEntity
{
    public int ListingId { get; set; }

    /// <summary>One of the store's pictures, which belongs to this listing alone.</summary>
    public int PictureId { get; set; }
    public int DisplayOrder { get; set; }
}
