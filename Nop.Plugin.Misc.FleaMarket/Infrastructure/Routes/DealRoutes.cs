namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Routes;

/// <summary>Names of the routes that buyers and sellers use for their deals.</summary>
public static class DealRoutes
{
    private const string Prefix = "Plugin.Misc.FleaMarket.Deals.";

    public const string Buy = Prefix + "Buy";
    public const string Sales = Prefix + "Sales";
    public const string Purchases = Prefix + "Purchases";
    public const string Deal = Prefix + "Deal";
    public const string Step = Prefix + "Step";
    public const string Message = Prefix + "Message";
    public const string Note = Prefix + "Note";
    public const string AddOrder = Prefix + "AddOrder";

    /// <summary>The part of a deal's page that holds the correspondence.</summary>
    public const string Messages = "flea-messages";
}
