namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

public enum DealActor
{
    Seller = 10,
    Buyer = 20,

    /// <summary>A back-office user who manages deals.</summary>
    Administration = 30,

    /// <summary>A scheduled task or an event of the store.</summary>
    Store = 40
}
