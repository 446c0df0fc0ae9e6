namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Routes;

/// <summary>Names of the routes that visitors and sellers use.</summary>
public static class PublicRoutes
{
    private const string Prefix = "Plugin.Misc.FleaMarket.";

    public const string Section = Prefix + "Section";
    public const string Listing = Prefix + "Listing";
    public const string Feed = Prefix + "Feed";
    public const string Seller = Prefix + "Seller";

    public const string Unsubscribe = Prefix + "Unsubscribe";

    public const string MyListings = Prefix + "MyListings";
    public const string CompletedOrders = Prefix + "CompletedOrders";
    public const string Sell = Prefix + "Sell";
    public const string Edit = Prefix + "Edit";
    public const string Sold = Prefix + "Sold";
    public const string Withdraw = Prefix + "Withdraw";

    public const string SavedSearches = Prefix + "SavedSearches";
    public const string SaveSearch = Prefix + "SaveSearch";
    public const string RenameSearch = Prefix + "RenameSearch";
    public const string PauseSearch = Prefix + "PauseSearch";
    public const string ResumeSearch = Prefix + "ResumeSearch";
    public const string DeleteSearch = Prefix + "DeleteSearch";
}
