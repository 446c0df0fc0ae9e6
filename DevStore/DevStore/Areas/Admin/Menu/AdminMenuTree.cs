using static DevStore.Areas.Admin.Menu.MenuNode;
using static Nop.Services.Security.StandardPermission;
using SystemPermission = Nop.Services.Security.StandardPermission.System;

namespace DevStore.Areas.Admin.Menu;

/// <summary>nopCommerce's system names, by which plugins find their place.</summary>
internal static class AdminMenuTree
{
    public static MenuNode Root { get; } = new("Home", "Admin.Home", "",
        new MenuNode("Dashboard", "Admin.Dashboard", "fas fa-desktop") { Controller = "Home", Action = "Index" },
        new MenuNode("Catalog", "Admin.Catalog", "fas fa-book",
            Page("Products", "Admin.Catalog.Products", Catalog.PRODUCTS_VIEW, "Product", "List")),
        new MenuNode("Sales", "Admin.Sales", "fas fa-shopping-cart",
            Page("Orders", "Admin.Orders", Orders.ORDERS_VIEW, "Order", "List"),
            Page("Return requests", "Admin.ReturnRequests", Orders.RETURN_REQUESTS_VIEW, "ReturnRequest", "List")),
        new MenuNode("Customers", "Admin.Customers", "far fa-user",
            Page("Customers list", "Admin.Customers.Customers", Customers.CUSTOMERS_VIEW, "Customer", "List"),
            Page("Activity logs", "Admin.Customers.ActivityLog", Customers.ACTIVITY_LOG_VIEW, "ActivityLog", "ActivityLogs")),
        new MenuNode("Promotions", "Admin.Promotions", "fas fa-tags"),
        new MenuNode("Content Management", "Admin.ContentManagement", "fas fa-cubes",
            Page("Message templates", "Admin.ContentManagement.MessageTemplates", ContentManagement.MESSAGE_TEMPLATES_VIEW, "MessageTemplate", "List")),
        new MenuNode("Configuration", "Admin.Configuration", "fas fa-gears",
            Page("All settings", "Admin.Configuration.Settings.AllSettings", Configuration.MANAGE_SETTINGS, "Setting", "AllSettings"),
            Page("Languages", "Admin.Configuration.Languages", Configuration.MANAGE_LANGUAGES, "Language", "List"),
            Page("Access control list", "Admin.Configuration.ACL", Configuration.MANAGE_ACL, "Security", "Permissions"),
            Page("Widgets", "Admin.ContentManagement.Widgets", Configuration.MANAGE_WIDGETS, "Widget", "List"),
            Page("Local plugins", "Admin.Configuration.Plugins.Local", Configuration.MANAGE_PLUGINS, "Plugin", "List")),
        new MenuNode("System", "Admin.System", "fas fa-cube",
            Page("Log", "Admin.System.Log", SystemPermission.MANAGE_SYSTEM_LOG, "Log", "List"),
            Page("Queued emails", "Admin.System.QueuedEmails", SystemPermission.MANAGE_MESSAGE_QUEUE, "QueuedEmail", "List"),
            Page("Schedule tasks", "Admin.System.ScheduleTasks", SystemPermission.MANAGE_SCHEDULE_TASKS, "ScheduleTask", "List")),
        new MenuNode("Third party plugins", "Admin.Plugins", "fas fa-bars"));

    /// <summary>The page that stands under a controller's name.</summary>
    public static MenuNode PageOf(string controller) => Root.Children.SelectMany(node => node.Children).First(page => page.Controller == controller);
}
