using DevStore.Areas.Admin.Lists;
using DevStore.Areas.Admin.Menu;
using Nop.Web.Areas.Admin.Factories;
using Nop.Web.Framework.Menu;

namespace DevStore.Registration;

internal static class AdminServices
{
    public static IServiceCollection AddAdminServices(this IServiceCollection services) => services
        .AddScoped<IAdminMenu, AdminMenu>()
        .AddScoped<IBaseAdminModelFactory, BaseAdminModelFactory>()
        .AddScoped<ISettingModelFactory, SettingModelFactory>()
        .AddScoped<UserTime>()
        .AddScoped<OrderPages>()
        .AddScoped<CustomerPages>()
        .AddScoped<ReturnRequestPages>()
        .AddScoped<PluginPages>()
        .AddScoped<AdminLists>();
}
