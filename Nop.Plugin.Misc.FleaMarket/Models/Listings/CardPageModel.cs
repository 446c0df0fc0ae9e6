using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Listings;

/// <summary>A page of cards.</summary>
public record CardPageModel : BaseNopModel
{
    public IReadOnlyList<ListingCardModel> Cards { get; init; } = [];
    public PagesModel Pages { get; init; } = new();
    public int Total { get; init; }

    /// <summary>There are more than were counted.</summary>
    public bool AndMore { get; init; }
}
