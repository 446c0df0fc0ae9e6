namespace Nop.Services.Security;

public class StandardPermission
{
    public class Customers
    {
        public const string GDPR_MANAGE = "Customers.GDPRManage";
        public const string CUSTOMERS_VIEW = "Customers.CustomersView";
        public const string CUSTOMERS_CREATE_EDIT_DELETE = "Customers.CustomersCreateEditDelete";
        public const string CUSTOMERS_IMPERSONATION = "Customers.CustomersImpersonation";
        public const string CUSTOMER_ROLES_VIEW = "Customers.CustomerRolesView";
        public const string VENDORS_VIEW = "Customers.VendorsView";
        public const string ACTIVITY_LOG_VIEW = "Customers.ActivityLogView";
    }

    public class Orders
    {
        public const string ORDERS_VIEW = "Orders.OrdersView";
        public const string ORDERS_CREATE_EDIT_DELETE = "Orders.OrdersCreateEditDelete";
        public const string RETURN_REQUESTS_VIEW = "Orders.ReturnRequestsView";
        public const string RETURN_REQUESTS_CREATE_EDIT_DELETE = "Orders.ReturnRequestsCreateEditDelete";
    }

    public class Catalog
    {
        public const string PRODUCTS_VIEW = "Catalog.ProductsView";
        public const string PRODUCTS_CREATE_EDIT_DELETE = "Catalog.ProductsCreateEditDelete";
        public const string CATEGORIES_VIEW = "Catalog.CategoriesView";
        public const string CATEGORIES_CREATE_EDIT_DELETE = "Catalog.CategoriesCreateEditDelete";
    }

    public class ContentManagement
    {
        public const string MESSAGE_TEMPLATES_VIEW = "ContentManagement.MessageTemplatesView";
        public const string MESSAGE_TEMPLATES_CREATE_EDIT_DELETE = "ContentManagement.MessageTemplatesCreateEditDelete";
    }

    public class Configuration
    {
        public const string MANAGE_WIDGETS = "Configuration.ManageWidgets";
        public const string MANAGE_LANGUAGES = "Configuration.ManageLanguages";
        public const string MANAGE_SETTINGS = "Configuration.ManageSettings";
        public const string MANAGE_CURRENCIES = "Configuration.ManageCurrencies";
        public const string MANAGE_ACL = "Configuration.ManageACL";
        public const string MANAGE_EMAIL_ACCOUNTS = "Configuration.ManageEmailAccounts";
        public const string MANAGE_STORES = "Configuration.ManageStores";
        public const string MANAGE_PLUGINS = "Configuration.ManagePlugins";
    }

    public class System
    {
        public const string MANAGE_SYSTEM_LOG = "System.ManageSystemLog";
        public const string MANAGE_MESSAGE_QUEUE = "System.ManageMessageQueue";
        public const string MANAGE_MAINTENANCE = "System.ManageMaintenance";
        public const string MANAGE_SCHEDULE_TASKS = "System.ManageScheduleTasks";
    }

    public class Security
    {
        public const string ACCESS_ADMIN_PANEL = "Security.AccessAdminPanel";
    }

    public class PublicStore
    {
        public const string DISPLAY_PRICES = "PublicStore.DisplayPrices";
        public const string ENABLE_SHOPPING_CART = "PublicStore.EnableShoppingCart";
        public const string ENABLE_WISHLIST = "PublicStore.EnableWishlist";
        public const string PUBLIC_STORE_ALLOW_NAVIGATION = "PublicStore.PublicStoreAllowNavigation";
        public const string ACCESS_CLOSED_STORE = "PublicStore.AccessClosedStore";
    }
}
