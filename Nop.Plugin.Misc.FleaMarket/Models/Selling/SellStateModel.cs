using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Selling;

/// <summary>What stands beside a bought item: the Sell button, why there is none, and what is already listed.</summary>
public record SellStateModel : BaseNopModel
{
    public int OrderItemId { get; init; }
    public string ProductName { get; init; } = "";
    public int SellableUnits { get; init; }

    /// <summary>Null when units may be sold.</summary>
    public string? WhyNot { get; init; }
    public IReadOnlyList<ListedModel> Listed { get; init; } = [];

    public record ListedModel(int Id, ListingStatus Status, string StatusText, int Units);
}
