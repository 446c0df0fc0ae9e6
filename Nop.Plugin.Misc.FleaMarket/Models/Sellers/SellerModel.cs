using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Sellers;

/// <summary>A seller as everybody sees them.</summary>
public record SellerModel : BaseNopEntityModel
{
    public string Name { get; init; } = "";

    /// <summary>Null where the store has no avatars.</summary>
    public string? AvatarUrl { get; init; }
    public DateTime MemberSince { get; init; }
    public int Live { get; init; }
    public int SoldUnits { get; init; }

    /// <summary>From 1 to 5; null while nobody has rated.</summary>
    public decimal? Rating { get; init; }
    public int Ratings { get; init; }

    /// <summary>False where the seller's page would be empty of everything that was ever public.</summary>
    public bool HasPage { get; init; }
}
