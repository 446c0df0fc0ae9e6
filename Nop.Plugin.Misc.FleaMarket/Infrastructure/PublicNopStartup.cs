using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Factories;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure;

/// <summary>What the pages of visitors and sellers need.</summary>
public class PublicNopStartup : INopStartup
{
    public int Order => 3001;

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new PluginViewLocations()));
        services
            .AddScoped<Visitor>()
            .AddScoped<WorkingPrices>()
            .AddScoped<ListingPictures>()
            .AddScoped<Purchases>();
        AddFactories(services);
    }

    public void Configure(IApplicationBuilder application)
    {
    }

    private static void AddFactories(IServiceCollection services) => services
        .AddScoped<ListingSlugs>()
        .AddScoped<PricesNew>()
        .AddScoped<ListingCardFactory>()
        .AddScoped<SellStateFactory>()
        .AddScoped<OrderLines>()
        .AddScoped<CompletedOrdersFactory>()
        .AddScoped<OwnListingFactory>()
        .AddScoped<MyListingsFactory>()
        .AddScoped<ListingFormContent>()
        .AddScoped<ListingFormFactory>()
        .AddScoped<ConfirmationFactory>()
        .AddScoped<SectionFilters>()
        .AddScoped<SectionFactory>()
        .AddScoped<ListingPageGallery>()
        .AddScoped<ListingPageFactory>();
}
