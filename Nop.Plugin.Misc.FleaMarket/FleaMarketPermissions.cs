using Nop.Core.Domain.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket;

/// <summary>nopCommerce finds this class by its interface and grants the permissions to the default roles once.</summary>
public class FleaMarketPermissions : IPermissionConfigManager
{
    /// <summary>Common beginning of the system names.</summary>
    public const string Prefix = "FleaMarket.";

    public const string View = $"{Prefix}View";
    public const string Moderate = $"{Prefix}Moderate";
    public const string ManageDeals = $"{Prefix}ManageDeals";
    public const string Configure = $"{Prefix}Configure";

    public IList<PermissionConfig> AllConfigs =>
    [
        Of("Admin area. Flea market. View", View),
        Of("Admin area. Flea market. Moderate listings", Moderate),
        Of("Admin area. Flea market. Manage deals", ManageDeals),
        Of("Admin area. Flea market. Configure", Configure)
    ];

    private static PermissionConfig Of(string name, string systemName) =>
        new(name, systemName, nameof(StandardPermission.Catalog), NopCustomerDefaults.AdministratorsRoleName);
}
