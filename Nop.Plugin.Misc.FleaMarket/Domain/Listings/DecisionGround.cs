namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What a decision against a listing rests on; localised as nopCommerce localises enumerations.</summary>
public enum DecisionGround
{
    /// <summary>The listing keeps the law and breaks a rule of the store.</summary>
    StoreRule = 10,
    Law = 20
}
