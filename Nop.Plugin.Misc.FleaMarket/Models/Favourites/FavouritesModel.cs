using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Favourites;

public record FavouritesModel : BaseNopModel
{
    /// <summary>False where the store has none, but sellers to follow.</summary>
    public bool HasFavourites { get; init; }

    /// <summary>False where nobody can be followed anew.</summary>
    public bool CanFollow { get; init; }
    public IReadOnlyList<Row> Listings { get; init; } = [];
    public PagesModel Pages { get; init; } = new();

    /// <summary>The customer wants no mails about any of them.</summary>
    public bool IsSilent { get; init; }
    public IReadOnlyList<SellerRow> Sellers { get; init; } = [];

    /// <param name="Slug">Null where the listing has no page for the customer any more.</param>
    /// <param name="State">In plain words; null while it can be had.</param>
    /// <param name="Price">Null where it is not on offer.</param>
    public record Row(int Id, string Name, string? Slug, bool IsPublic, string PhotoUrl, string? Price, string? PriceBefore, string? State, bool IsSilent);

    /// <param name="IsThere">False for somebody who has left the store.</param>
    public record SellerRow(int Id, string Name, bool IsThere, bool IsSilent, DateTime Since);
}
