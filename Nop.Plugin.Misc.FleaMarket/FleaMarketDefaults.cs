namespace Nop.Plugin.Misc.FleaMarket;

public static class FleaMarketDefaults
{
    public const string SystemName = "Misc.FleaMarket";
    public const string Views = "~/Plugins/Misc.FleaMarket/Views";
    public const string Content = "~/Plugins/Misc.FleaMarket/Content";
    public const string ResourcePrefix = "Plugins.Misc.FleaMarket";

    public const string HomePageWidgetZone = "home_page_before_products";

    /// <summary>Slug of the Flea Market section.</summary>
    public const string SectionPath = "flea-market";

    /// <summary>Marks "My flea market" in the account's navigation; above the numbers that nopCommerce's own tabs have.</summary>
    public const int AccountTab = 4900;
}
