namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Routes;

/// <summary>Names of the routes to complaints and to the buyer's card.</summary>
public static class ComplaintRoutes
{
    private const string Prefix = "Plugin.Misc.FleaMarket.Complaints.";

    public const string BuyerCard = Prefix + "BuyerCard";
    public const string Deal = Prefix + "Deal";
    public const string Listing = Prefix + "Listing";

    /// <summary>The part of the buyer's card that holds them.</summary>
    public const string Complaints = "flea-complaints";
}
