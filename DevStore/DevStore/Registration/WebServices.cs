using DevStore.Web;
using FluentValidation;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor;
using Newtonsoft.Json.Serialization;
using Nop.Web.Factories;
using Nop.Web.Framework.Factories;
using Nop.Web.Framework.Themes;
using Nop.Web.Framework.UI;
using Nop.Web.Framework.WebOptimizer;

namespace DevStore.Registration;

internal static class WebServices
{
    public static IServiceCollection AddWebServices(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddAntiforgery(options => options.Cookie.Name = NopCookieDefaults.Prefix + NopCookieDefaults.AntiforgeryCookie);
        services.AddSession(options => options.Cookie.Name = NopCookieDefaults.Prefix + NopCookieDefaults.SessionCookie);
        services.AddKeysInData();
        services.AddStoreAuthentication();
        services.AddPageServices();
        services.AddStoreMvc().AddStoreValidation();
        return services;
    }

    /// <summary>Cookies outlive a restart, and stores on one machine do not share them.</summary>
    private static void AddKeysInData(this IServiceCollection services) =>
        services.AddDataProtection().Services.AddOptions<KeyManagementOptions>().Configure<StoreOptions, ILoggerFactory>((keys, store, logs) =>
            keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(Path.Combine(store.DataDirectory, "keys")), logs));

    private static void AddStoreAuthentication(this IServiceCollection services) =>
        services.AddAuthentication(NopAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(NopAuthenticationDefaults.AuthenticationScheme, options =>
            {
                options.Cookie.Name = NopCookieDefaults.Prefix + NopCookieDefaults.AuthenticationCookie;
                options.LoginPath = NopAuthenticationDefaults.LoginPath;
                options.AccessDeniedPath = NopAuthenticationDefaults.AccessDeniedPath;
                options.ReturnUrlParameter = NopAuthenticationDefaults.ReturnUrlParameter;
            });

    private static void AddPageServices(this IServiceCollection services)
    {
        services.AddSingleton<INopAssetHelper, NoBundles>();
        services.AddSingleton<IRoutePublisher, RoutePublisher>();
        services.AddScoped<AssetAddresses>();
        services.AddScoped<INopHtmlHelper, PageParts>();
        services.AddScoped<INopUrlHelper, EntityAddresses>();
        services.AddScoped<IThemeContext, ThemeContext>();
        services.AddScoped<IWidgetModelFactory, WidgetModels>();
        services.AddScoped<SlugRoutes>();
        services.AddScoped<ICustomerModelFactory, CustomerModelFactory>();
        services.AddScoped<PictureModelFactory>();
        services.AddScoped<ProductModelFactory>();
        services.AddScoped<CategoryModelFactory>();
        services.AddScoped<CatalogModelFactory>();
        services.AddScoped<AddressModelFactory>();
        services.AddScoped<OrderModelFactory>();
        services.AddScoped<SitemapModelFactory>();
    }

    private static IMvcBuilder AddStoreMvc(this IServiceCollection services)
    {
        CommaLists.Add();
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new ThemeViewLocations()));
        return services.AddControllersWithViews(options =>
            {
                options.ModelBinderProviders.Insert(0, new TrimmedStrings());
                options.ModelMetadataDetailsProviders.Add(new ModelAttributes());
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .AddSessionStateTempDataProvider()
            .AddNewtonsoftJson(options => options.SerializerSettings.ContractResolver = new DefaultContractResolver())
            .AddControllersAsServices();
    }

    private static void AddStoreValidation(this IMvcBuilder mvc)
    {
        mvc.AddMvcOptions(options =>
        {
            options.ModelValidatorProviders.Add(new FluentModelValidators());
            options.ValidateComplexTypesIfChildValidationFails = true;
        });
        mvc.AddViewOptions(options => options.ClientModelValidatorProviders.Add(new FluentClientValidators()));
        foreach (var part in mvc.PartManager.ApplicationParts.OfType<AssemblyPart>())
            if (part.Assembly == typeof(WebServices).Assembly || part.Name.StartsWith("Nop.", StringComparison.Ordinal))
                AssemblyScanner.FindValidatorsInAssembly(part.Assembly, includeInternalTypes: true)
                    .ForEach(found => mvc.Services.AddScoped(found.InterfaceType, found.ValidatorType));
    }
}
