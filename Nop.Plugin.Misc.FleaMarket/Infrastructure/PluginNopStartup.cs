using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure;

public class PluginNopStartup : INopStartup
{
    public int Order => 3000;

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        // nopCommerce adds a plugin as an assembly part only, which does not reveal its compiled views.
        services.AddMvcCore().ConfigureApplicationPartManager(manager =>
            manager.ApplicationParts.Add(new CompiledRazorAssemblyPart(typeof(PluginNopStartup).Assembly)));
        services.Configure<MvcOptions>(options =>
        {
            options.Conventions.Add(new CleanTextConvention());
            options.ModelBinderProviders.Insert(0, new DecimalBinderProvider());
            options.Filters.Add(new PersonalExportFilter());
        });
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new PluginViewLocations()));
        services.AddPluginServices();
    }

    public void Configure(IApplicationBuilder application)
    {
    }
}
