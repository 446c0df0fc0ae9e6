using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Listings;

public record ListingCardsModel : BaseNopModel
{
    public IReadOnlyList<ListingCardModel> Cards { get; init; } = [];
}
