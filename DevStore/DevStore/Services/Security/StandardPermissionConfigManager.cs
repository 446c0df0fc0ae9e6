using static Nop.Services.Security.StandardPermission;

namespace DevStore.Services.Security;

internal class StandardPermissionConfigManager : IPermissionConfigManager
{
    public IList<PermissionConfig> AllConfigs =>
    [
        new("Access admin area", StandardPermission.Security.ACCESS_ADMIN_PANEL, "Security", Admins, Vendors),
        new("Customers. View", StandardPermission.Customers.CUSTOMERS_VIEW, "Customers", Admins),
        new("Customers. Create, edit, delete", StandardPermission.Customers.CUSTOMERS_CREATE_EDIT_DELETE, "Customers", Admins),
        new("Customers. Impersonate", StandardPermission.Customers.CUSTOMERS_IMPERSONATION, "Customers", Admins),
        new("Customer roles. View", StandardPermission.Customers.CUSTOMER_ROLES_VIEW, "Customers", Admins),
        new("Vendors. View", StandardPermission.Customers.VENDORS_VIEW, "Customers", Admins),
        new("Activity log. View", StandardPermission.Customers.ACTIVITY_LOG_VIEW, "Customers", Admins),
        new("GDPR. Manage", StandardPermission.Customers.GDPR_MANAGE, "Customers", Admins),
        new("Orders. View", StandardPermission.Orders.ORDERS_VIEW, "Orders", Admins, Vendors),
        new("Orders. Create, edit, delete", StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE, "Orders", Admins, Vendors),
        new("Return requests. View", StandardPermission.Orders.RETURN_REQUESTS_VIEW, "Orders", Admins),
        new("Return requests. Create, edit, delete", StandardPermission.Orders.RETURN_REQUESTS_CREATE_EDIT_DELETE, "Orders", Admins),
        new("Products. View", StandardPermission.Catalog.PRODUCTS_VIEW, "Catalog", Admins, Vendors),
        new("Products. Create, edit, delete", StandardPermission.Catalog.PRODUCTS_CREATE_EDIT_DELETE, "Catalog", Admins, Vendors),
        new("Categories. View", StandardPermission.Catalog.CATEGORIES_VIEW, "Catalog", Admins),
        new("Categories. Create, edit, delete", StandardPermission.Catalog.CATEGORIES_CREATE_EDIT_DELETE, "Catalog", Admins),
        new("Message templates. View", ContentManagement.MESSAGE_TEMPLATES_VIEW, "ContentManagement", Admins),
        new("Message templates. Edit", ContentManagement.MESSAGE_TEMPLATES_CREATE_EDIT_DELETE, "ContentManagement", Admins),
        new("Widgets. Manage", Configuration.MANAGE_WIDGETS, "Configuration", Admins),
        new("Languages. Manage", Configuration.MANAGE_LANGUAGES, "Configuration", Admins),
        new("Settings. Manage", Configuration.MANAGE_SETTINGS, "Configuration", Admins),
        new("Currencies. Manage", Configuration.MANAGE_CURRENCIES, "Configuration", Admins),
        new("Access control list. Manage", Configuration.MANAGE_ACL, "Configuration", Admins),
        new("E-mail accounts. Manage", Configuration.MANAGE_EMAIL_ACCOUNTS, "Configuration", Admins),
        new("Stores. Manage", Configuration.MANAGE_STORES, "Configuration", Admins),
        new("Plugins. Manage", Configuration.MANAGE_PLUGINS, "Configuration", Admins),
        new("System log. Manage", StandardPermission.System.MANAGE_SYSTEM_LOG, "System", Admins),
        new("Message queue. Manage", StandardPermission.System.MANAGE_MESSAGE_QUEUE, "System", Admins),
        new("Maintenance", StandardPermission.System.MANAGE_MAINTENANCE, "System", Admins),
        new("Schedule tasks. Manage", StandardPermission.System.MANAGE_SCHEDULE_TASKS, "System", Admins),
        new("Display prices", PublicStore.DISPLAY_PRICES, "PublicStore", Everybody),
        new("Shopping cart", PublicStore.ENABLE_SHOPPING_CART, "PublicStore", Everybody),
        new("Wishlist", PublicStore.ENABLE_WISHLIST, "PublicStore", Everybody),
        new("Navigate the store", PublicStore.PUBLIC_STORE_ALLOW_NAVIGATION, "PublicStore", Everybody),
        new("Visit a closed store", PublicStore.ACCESS_CLOSED_STORE, "PublicStore", Admins)
    ];

    private static string Admins => NopCustomerDefaults.AdministratorsRoleName;
    private static string Vendors => NopCustomerDefaults.VendorsRoleName;

    private static string[] Everybody =>
        [Admins, NopCustomerDefaults.RegisteredRoleName, NopCustomerDefaults.GuestsRoleName];
}
