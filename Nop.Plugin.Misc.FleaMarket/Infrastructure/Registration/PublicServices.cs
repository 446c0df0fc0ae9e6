using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Selling;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Pages;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;

/// <summary>What the pages of visitors and sellers need.</summary>
public static class PublicServices
{
    public static IServiceCollection AddPublicPages(this IServiceCollection services) => services
        .Configure<MvcOptions>(options =>
        {
            options.Conventions.Add(new CleanTextConvention());
            options.ModelBinderProviders.Insert(0, new DecimalBinderProvider());
        })
        .Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new PluginViewLocations()))
        .AddScoped<Visitor>()
        .AddScoped<Notices>()
        .AddScoped<ListingAccess>()
        .AddScoped<CurrencyRounding>()
        .AddScoped<WorkingPrices>()
        .AddScoped<ListingPictures>()
        .AddScoped<Purchases>()
        .AddScoped<ListingSlugs>()
        .AddScoped<PricesNew>()
        .AddScoped<ListingCardFactory>()
        .AddScoped<SellStateFactory>()
        .AddScoped<OrderTabsFactory>()
        .AddScoped<WaitingFor>()
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
        .AddScoped<ListingPageFactory>()
        .AddScoped<ProductOffers>()
        .AddScoped<ProductOfferFactory>();
}
