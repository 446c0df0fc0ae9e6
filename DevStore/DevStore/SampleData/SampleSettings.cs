using Nop.Core.Configuration;
using Nop.Core.Domain;
using Nop.Core.Domain.Cms;
using Nop.Core.Domain.Gdpr;
using Nop.Core.Domain.Media;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Security;
using Nop.Core.Domain.Seo;
using Nop.Services.Configuration;
using Nop.Services.Helpers;
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
            AllowProductSorting = true, AllowProductViewModeChanging = false, DefaultViewMode = "grid",
            ShowProductsFromSubcategories = true, CategoryBreadcrumbEnabled = true, ShowShortDescriptionOnCatalogPages = false,
            ShowSkuOnProductDetailsPage = true, ProductSearchEnabled = true, ProductSearchAutoCompleteEnabled = true,
            ProductSearchAutoCompleteNumberOfProducts = 10, ProductSearchTermMinimumLength = 3, SearchPageProductsPerPage = 6,
            SearchPageAllowCustomersToSelectPageSize = true, SearchPagePageSizeOptions = "6, 3, 9, 18", DefaultCategoryPageSize = 6,
            DefaultCategoryPageSizeOptions = "6, 3, 9", IgnoreAcl = true, IgnoreStoreLimitations = true,
            ShowFreeShippingNotification = true, UseAjaxCatalogProductsLoading = true
        });
        await SaveAsync(new MediaSettings
        {
            AvatarPictureSize = 120, ProductThumbPictureSize = 415, ProductDetailsPictureSize = 550,
            ProductThumbPictureSizeOnProductDetailsPage = 100, AssociatedProductPictureSize = 220, CategoryThumbPictureSize = 450,
            ManufacturerThumbPictureSize = 420, VendorThumbPictureSize = 450, CartThumbPictureSize = 80, OrderThumbPictureSize = 80,
            MiniCartThumbPictureSize = 70, AutoCompleteSearchThumbPictureSize = 20, ImageSquarePictureSize = 32,
            MaximumImageSize = 1980, DefaultImageQuality = 80
        });
        var dollar = await currencies.Table.FirstAsync(currency => currency.CurrencyCode == "USD");
        await SaveAsync(new CurrencySettings { PrimaryStoreCurrencyId = dollar.Id, PrimaryExchangeRateCurrencyId = dollar.Id });
    }

    private async Task InstallCustomersAsync()
    {
        await SaveAsync(new CustomerSettings
        {
            DefaultPasswordFormat = PasswordFormat.Hashed, HashedPasswordFormat = "SHA512", PasswordMinLength = 6,
            PasswordMaxLength = 64, UnduplicatedPasswordsNumber = 4, PasswordRecoveryLinkDaysValid = 7, PasswordLifetime = 90,
            FailedPasswordLockoutMinutes = 30, UserRegistrationType = UserRegistrationType.Standard,
            CustomerNameFormat = CustomerNameFormat.ShowFirstName, FirstNameEnabled = true, FirstNameRequired = true,
            LastNameEnabled = true, LastNameRequired = true, PhoneEnabled = true, StoreIpAddresses = true,
            ShowCustomersJoinDate = true, OnlineCustomerMinutes = 20, LastActivityMinutes = 15
        });
        await SaveAsync(new AddressSettings
        {
            CompanyEnabled = true, StreetAddressEnabled = true, StreetAddressRequired = true, StreetAddress2Enabled = true,
            ZipPostalCodeEnabled = true, ZipPostalCodeRequired = true, CityEnabled = true, CityRequired = true,
            CountryEnabled = true, StateProvinceEnabled = true, PhoneEnabled = true, PhoneRequired = true
        });
        await SaveAsync(new GdprSettings { GdprEnabled = true });
        await SaveAsync(new CaptchaSettings { CaptchaType = CaptchaType.CheckBoxReCaptchaV2 });
        await SaveAsync(new SecuritySettings
        {
            EncryptionKey = CommonHelper.GenerateRandomDigitCode(16), HoneypotInputName = "hpinput", UseAesEncryptionAlgorithm = true
        });
    }

    private Task InstallOrdersAsync() => SaveAsync(new OrderSettings
    {
        ReturnRequestsEnabled = true, ReturnRequestNumberMask = "{ID}", NumberOfDaysReturnRequestAvailable = 365,
        CompleteOrderWhenDelivered = true, CustomOrderNumberMask = "{ID}", CustomerOrdersPageSize = 10,
        ShowProductThumbnailInOrderDetailsPage = true
    });

    private async Task InstallStoreAsync()
    {
        await SaveAsync(new StoreInformationSettings { DefaultStoreTheme = "DefaultClean" });
        await SaveAsync(new WidgetSettings());
        await SaveAsync(new CommonSettings { Log404Errors = true, BreadcrumbDelimiter = "/" });
        await SaveAsync(new AdminAreaSettings
        {
            DefaultGridPageSize = 15, PopupGridPageSize = 7, GridPageSizes = "7, 15, 20, 50, 100", UseIsoDateFormatInJsonResult = true,
            MinimumDropdownItemsForSearch = 50
        });
        await SaveAsync(new SitemapSettings
        {
            SitemapEnabled = true, SitemapIncludeCategories = true, SitemapIncludeProducts = true, SitemapPageSize = 200
        });
        await SaveAsync(new SitemapXmlSettings
        {
            SitemapXmlEnabled = true, SitemapXmlIncludeCategories = true, SitemapXmlIncludeProducts = true,
            RebuildSitemapXmlAfterHours = 2 * 24
        });
        await SaveAsync(new SeoSettings
        {
            PageTitleSeparator = ". ", PageTitleSeoAdjustment = PageTitleSeoAdjustment.PagenameAfterStorename,
            GenerateProductMetaDescription = true, AllowUnicodeCharsInUrls = true, OpenGraphMetaTags = true, TwitterMetaTags = true,
            MicrodataEnabled = true,
            ReservedUrlRecordSlugs = ["admin", "login", "logout", "register", "customer", "order", "orderdetails", "search", "cart",
                "wishlist", "catalog", "sitemap", "changelanguage", "changecurrency", "returnrequest", "images", "lib", "lib_npm"]
        });
    }

    private async Task InstallTextsAsync()
    {
        var language = await languages.Table.OrderBy(item => item.Id).FirstAsync();
        await SaveAsync(new LocalizationSettings
        {
            DefaultAdminLanguageId = language.Id, LoadAllLocaleRecordsOnStartup = true, LoadAllLocalizedPropertiesOnStartup = true,
            IgnoreRtlPropertyForAdminArea = false
        });
        await SaveAsync(new DateTimeSettings { DefaultStoreTimeZoneId = string.Empty });
        var account = await accounts.Table.OrderBy(item => item.Id).FirstAsync();
        await SaveAsync(new EmailAccountSettings { DefaultEmailAccountId = account.Id });
        await SaveAsync(new MessageTemplatesSettings());
        await SaveAsync(new VendorSettings { DefaultVendorPageSizeOptions = "6, 3, 9" });
    }

    private Task SaveAsync<TSettings>(TSettings values) where TSettings : ISettings, new() => settings.SaveSettingAsync(values);
}
