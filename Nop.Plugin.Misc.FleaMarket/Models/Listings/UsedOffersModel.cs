using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Listings;

/// <summary>What the flea market adds to a product's page.</summary>
public record UsedOffersModel : BaseNopModel
{
    public int ProductId { get; init; }

    /// <summary>Of the cheapest used one; null where none is offered.</summary>
    public string? LowestPrice { get; init; }
    public int Count { get; init; }
    public bool InvitesToSell { get; init; }
}
