using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nop.Core.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Forms;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Photos;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure;

public class PluginNopStartup : INopStartup
{
    public int Order => 3000;

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        // nopCommerce adds a plugin as an assembly part only, which does not reveal its compiled views.
        services.AddMvcCore().ConfigureApplicationPartManager(manager =>
            manager.ApplicationParts.Add(new CompiledRazorAssemblyPart(typeof(PluginNopStartup).Assembly)));

        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<WriteTransaction>();
        services.AddScoped<OneByOne>();
        services.AddScoped<StoreColumns>();
        services.AddScoped<Impersonation>();
        services.AddScoped<Telling>();
        services.AddScoped<Allowances>();
        services.AddScoped<UnitLedger>();
        services.AddScoped<LogInAgain>();
        services.AddScoped<SentForms>();
        services.AddScoped<Factories.LogInAgainFactory>();
        AddListings(services);
        services.AddBackOffice();
        services.AddPublicPages();
        services.AddSamples();
        services.AddComments();
        services.AddPrivacy();
        services.AddSellers();
        services.AddDeals();
        services.AddComplaints();
        services.AddFeedback();
        services.AddFees();
        services.AddDealBackOffice();
        services.AddSms();
        services.AddFeeds();
        services.AddSavedSearches();
    }

    public void Configure(IApplicationBuilder application)
    {
    }

    private static void AddListings(IServiceCollection services) => services
        .AddScoped<SoldItems>()
        .AddScoped<SellableItems>()
        .AddScoped<Sellers>()
        .AddScoped<StandingOffers>()
        .AddScoped<OfferRules>()
        .AddScoped<ListingLines>()
        .AddScoped<ListingPhotos>()
        .AddScoped<PhotoLimits>()
        .AddScoped<PhotoReader>()
        .AddScoped<ListingDrafts>()
        .AddScoped<ListingContents>()
        .AddScoped<ListingWays>()
        .AddScoped<ListingWriter>()
        .AddScoped<SellerDesk>()
        .AddScoped<ModerationDesk>()
        .AddScoped<OfferWatch>()
        .AddScoped<FoundListings>()
        .AddScoped<CategoryNames>()
        .AddScoped<ListingCatalogue>()
        .AddScoped<SellerListings>()
        .AddScoped<ModerationQueue>();
}
