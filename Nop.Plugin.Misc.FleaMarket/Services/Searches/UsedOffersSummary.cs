namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>What of a product is offered used in one store.</summary>
/// <param name="LowestPrice">In the primary store currency; 0 when nothing is offered.</param>
public sealed record UsedOffersSummary(int Count, decimal LowestPrice);
