using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Units;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>An order item in its owner's eyes: what may be sold of it, or why not, and what is already listed.</summary>
/// <param name="Refusal">Null when units may be sold.</param>
/// <param name="Listings">Own listings of the item that are not removed, the newest first.</param>
public sealed record ResaleCandidate(OrderItemFacts Item, UnitBalance Balance, ListingRefusal? Refusal, IReadOnlyList<Listing> Listings);
