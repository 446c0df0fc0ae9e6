using Nop.Core.Domain;
using Nop.Core.Domain.Cms;
using Nop.Core.Domain.Gdpr;
using Nop.Services.Installation;

namespace DevStore.SampleData;

/// <summary>nopCommerce's own defaults, with a phone number and GDPR tools in the account.</summary>
internal class SampleSettings(
    ISettingService settings,
    IRepository<Currency> currencies,
    IRepository<EmailAccount> accounts,
    IRepository<Language> languages,
    StoreOptions options)
{
    public async Task InstallAsync()
    {
        await InstallCatalogAsync();
        await InstallCustomersAsync();
        await InstallOrdersAsync();
        await InstallStoreAsync();
        await InstallTextsAsync();
        await settings.SetSettingAsync(NopInstallationDefaults.InstallPluginSampleDataSettingName, !options.Testing);
    }

    private async Task InstallCatalogAsync()
    {
        await SaveAsync(new CatalogSettings
        {
            ProductSearchTermMinimumLength = 3, SearchPageProductsPerPage = 6, IgnoreAcl = true, IgnoreStoreLimitations = true
        });
        await SaveAsync(new MediaSettings
        {
            AvatarPictureSize = 120, ProductThumbPictureSize = 415, ProductDetailsPictureSize = 550,
            CategoryThumbPictureSize = 450, MaximumImageSize = 1980, DefaultImageQuality = 80
        });
        var dollar = await currencies.Table.FirstAsync(currency => currency.CurrencyCode == "USD");
        await SaveAsync(new CurrencySettings { PrimaryStoreCurrencyId = dollar.Id, PrimaryExchangeRateCurrencyId = dollar.Id });
    }

    private async Task InstallCustomersAsync()
    {
        await SaveAsync(new CustomerSettings
        {
            DefaultPasswordFormat = PasswordFormat.Hashed, HashedPasswordFormat = "SHA512", PasswordMinLength = 6,
            UnduplicatedPasswordsNumber = 4, FailedPasswordLockoutMinutes = 30, CustomerNameFormat = CustomerNameFormat.ShowFirstName
        });
        await SaveAsync(new AddressSettings
        {
            CompanyEnabled = true, StreetAddressEnabled = true, StreetAddressRequired = true, StreetAddress2Enabled = true,
            ZipPostalCodeEnabled = true, ZipPostalCodeRequired = true, CityEnabled = true, CityRequired = true,
            CountryEnabled = true, StateProvinceEnabled = true
        });
        await SaveAsync(new GdprSettings { GdprEnabled = true });
        await SaveAsync(new SecuritySettings { EncryptionKey = CommonHelper.GenerateRandomDigitCode(16) });
    }

    private Task InstallOrdersAsync() => SaveAsync(new OrderSettings
    {
        ReturnRequestsEnabled = true, CompleteOrderWhenDelivered = true, CustomerOrdersPageSize = 10
    });

    private async Task InstallStoreAsync()
    {
        await SaveAsync(new StoreInformationSettings { DefaultStoreTheme = "DefaultClean" });
        await SaveAsync(new WidgetSettings());
        await SaveAsync(new AdminAreaSettings { DefaultGridPageSize = 15, GridPageSizes = "7, 15, 20, 50, 100", MinimumDropdownItemsForSearch = 50 });
        await SaveAsync(new SeoSettings
        {
            PageTitleSeparator = ". ", PageTitleSeoAdjustment = PageTitleSeoAdjustment.PagenameAfterStorename,
            AllowUnicodeCharsInUrls = true, MicrodataEnabled = true,
            ReservedUrlRecordSlugs = ["admin", "login", "logout", "register", "customer", "order", "orderdetails", "search", "cart",
                "wishlist", "catalog", "sitemap", "changelanguage", "changecurrency", "returnrequest", "images", "lib", "lib_npm"]
        });
    }

    private async Task InstallTextsAsync()
    {
        var language = await languages.Table.OrderBy(item => item.Id).FirstAsync();
        await SaveAsync(new LocalizationSettings { DefaultAdminLanguageId = language.Id, LoadAllLocalizedPropertiesOnStartup = true });
        await SaveAsync(new DateTimeSettings { DefaultStoreTimeZoneId = string.Empty });
        var account = await accounts.Table.OrderBy(item => item.Id).FirstAsync();
        await SaveAsync(new EmailAccountSettings { DefaultEmailAccountId = account.Id });
        await SaveAsync(new MessageTemplatesSettings());
    }

    private Task SaveAsync<TSettings>(TSettings values) where TSettings : ISettings, new() => settings.SaveSettingAsync(values);
}
