using DevStore.SampleData;
using DevStore.Services;
using DevStore.Services.Authentication;
using DevStore.Services.Catalog;
using DevStore.Services.Cms;
using DevStore.Services.Common;
using DevStore.Services.Customers;
using DevStore.Services.Directory;
using DevStore.Services.ExportImport;
using DevStore.Services.Gdpr;
using DevStore.Services.Helpers;
using DevStore.Services.Localization;
using DevStore.Services.Logging;
using DevStore.Services.Media;
using DevStore.Services.Messages;
using DevStore.Services.Orders;
using DevStore.Services.Security;
using DevStore.Services.Seo;
using DevStore.Services.Stores;
using DevStore.Services.Vendors;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nop.Services.ExportImport;
using Nop.Services.Gdpr;
using Nop.Services.Logging;
using Nop.Services.Media;
using ILogger = Nop.Services.Logging.ILogger;

namespace DevStore.Registration;

internal static class StoreServices
{
    public static IServiceCollection AddStoreServices(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IStartupFilter, PictureFiles>();
        services.AddScoped<PasswordHasher>().AddScoped<ResourceXml>();
        return services.AddContexts().AddCatalog().AddCustomers().AddOrders().AddTexts().AddMessages().AddSampleData();
    }

    /// <summary>Fills a database that was just created.</summary>
    public static Task InstallSampleDataAsync(IServiceProvider services) => SampleDataServices.InstallAsync(services);

    static IServiceCollection AddContexts(this IServiceCollection services) => services
        .AddScoped<IAuthenticationService, CookieAuthenticationService>()
        .AddScoped<IStoreContext, StoreContext>()
        .AddScoped<IWorkContext, WorkContext>();

    static IServiceCollection AddCatalog(this IServiceCollection services) => services
        .AddScoped<ICategoryService, CategoryService>()
        .AddScoped<ICurrencyService, CurrencyService>()
        .AddScoped<Nop.Services.Discounts.IDiscountService, Services.Discounts.DiscountService>()
        .AddScoped<IPictureService, PictureService>()
        .AddScoped<PictureScaling>()
        .AddScoped<IPriceCalculationService, PriceCalculationService>()
        .AddScoped<Nop.Services.Tax.ITaxService, Services.Tax.TaxService>()
        .AddScoped<IPriceFormatter, PriceFormatter>()
        .AddScoped<IProductService, ProductService>()
        .AddScoped<IStoreMappingService, StoreMappingService>()
        .AddScoped<IStoreService, StoreService>()
        .AddScoped<IUrlRecordService, UrlRecordService>()
        .AddScoped<IVendorService, VendorService>()
        .AddScoped<IWidgetPluginManager, WidgetPluginManager>();

    static IServiceCollection AddCustomers(this IServiceCollection services) => services
        .AddScoped<IAclService, AclService>()
        .AddScoped<IAddressService, AddressService>()
        .AddScoped<ICountryService, CountryService>()
        .AddScoped<ICustomerActivityService, CustomerActivityService>()
        .AddScoped<ICustomerRegistrationService, CustomerRegistrationService>()
        .AddScoped<ICustomerService, CustomerService>()
        .AddScoped<IDateTimeHelper, DateTimeHelper>()
        .AddScoped<IEncryptionService, EncryptionService>()
        .AddScoped<IGdprService, GdprService>()
        .AddScoped<IExportManager, ExportManager>()
        .AddScoped<IGenericAttributeService, GenericAttributeService>()
        .AddScoped<IPermissionService, PermissionService>()
        .AddScoped<IStateProvinceService, StateProvinceService>();

    static IServiceCollection AddOrders(this IServiceCollection services) => services
        .AddScoped<IOrderProcessingService, OrderProcessingService>()
        .AddScoped<IOrderService, OrderService>()
        .AddScoped<IReturnRequestService, ReturnRequestService>();

    static IServiceCollection AddTexts(this IServiceCollection services) => services
        .AddScoped<ILanguageService, LanguageService>()
        .AddScoped<ILocalizationService, LocalizationService>()
        .AddScoped<ILocalizedEntityService, LocalizedEntityService>()
        .AddScoped<ILogger, DefaultLogger>();

    static IServiceCollection AddMessages(this IServiceCollection services) => services
        .AddScoped<IEmailAccountService, EmailAccountService>()
        .AddScoped<IEmailSender, EmailSender>()
        .AddScoped<IMessageTemplateService, MessageTemplateService>()
        .AddScoped<IMessageTokenProvider, MessageTokenProvider>()
        .AddScoped<INotificationService, NotificationService>()
        .AddScoped<IQueuedEmailService, QueuedEmailService>()
        .AddScoped<ITokenizer, Tokenizer>()
        .AddScoped<IWorkflowMessageService, WorkflowMessageService>();
}
