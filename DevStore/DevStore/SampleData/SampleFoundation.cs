using Nop.Core.Domain.Logging;
using Nop.Core.Domain.ScheduleTasks;

namespace DevStore.SampleData;

/// <summary>A store with its languages, currencies, countries, roles, mail account and settings.</summary>
internal class SampleFoundation(
    IRepository<ActivityLogType> activityTypes,
    IRepository<Country> countries,
    IRepository<Currency> currencies,
    IRepository<CustomerRole> roles,
    IRepository<EmailAccount> accounts,
    IRepository<Language> languages,
    IRepository<ScheduleTask> tasks,
    IRepository<StateProvince> states,
    IRepository<Store> stores,
    SampleSettings settings,
    StoreOptions options,
    TimeProvider clock)
{
    public const string ModeratorsRole = "Moderators";

    public async Task InstallAsync()
    {
        var address = new Uri(options.Urls.Split(';')[0].Replace("*", "localhost").Replace("0.0.0.0", "localhost"));
        await stores.InsertAsync(new Store
        {
            Name = "Corner Store", DefaultTitle = "Corner Store", HomepageTitle = "Corner Store: things worth keeping",
            DefaultMetaDescription = "Clothes, shoes and things for the home.", Url = address.ToString(), Hosts = address.Authority,
            DisplayOrder = 1, CompanyName = "Corner Store Ltd.", CompanyAddress = "1 Market Street, Springfield",
            CompanyPhoneNumber = "+1 555 0100"
        });
        await InstallCurrenciesAsync();
        await InstallLanguagesAsync();
        await InstallCountriesAsync();
        await InstallRolesAsync();
        await InstallMailAsync();
        await InstallActivityTypesAsync();
        await settings.InstallAsync();
    }

    private async Task InstallCurrenciesAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await currencies.InsertAsync(
        [
            new Currency
            {
                Name = "US Dollar", CurrencyCode = "USD", Rate = 1, DisplayLocale = "en-US", CustomFormatting = string.Empty,
                Published = true, DisplayOrder = 1, CreatedOnUtc = now, UpdatedOnUtc = now
            },
            new Currency
            {
                Name = "Euro", CurrencyCode = "EUR", Rate = 0.92m, DisplayLocale = string.Empty, CustomFormatting = "€0.00",
                Published = true, DisplayOrder = 2, CreatedOnUtc = now, UpdatedOnUtc = now
            }
        ], false);
    }

    private Task InstallLanguagesAsync() => languages.InsertAsync(
    [
        new Language
        {
            Name = "English", LanguageCulture = "en-US", UniqueSeoCode = "en", FlagImageFileName = "us.png", Published = true,
            DisplayOrder = 1
        },
        new Language
        {
            Name = "Русский", LanguageCulture = "ru-RU", UniqueSeoCode = "ru", FlagImageFileName = "ru.png", Published = true,
            DisplayOrder = 2
        }
    ], false);

    private async Task InstallCountriesAsync()
    {
        (string Name, string Two, string Three, int Number)[] known =
        [
            ("United States of America", "US", "USA", 840), ("Germany", "DE", "DEU", 276), ("France", "FR", "FRA", 250),
            ("Kazakhstan", "KZ", "KAZ", 398), ("Russia", "RU", "RUS", 643), ("United Kingdom", "GB", "GBR", 826)
        ];
        foreach (var (index, country) in known.Index())
            await countries.InsertAsync(new Country
            {
                Name = country.Name, TwoLetterIsoCode = country.Two, ThreeLetterIsoCode = country.Three,
                NumericIsoCode = country.Number, AllowsBilling = true, AllowsShipping = true, Published = true,
                DisplayOrder = index + 1
            }, false);
        var america = await countries.Table.FirstAsync(country => country.TwoLetterIsoCode == "US");
        (string Name, string Abbreviation)[] federal = [("California", "CA"), ("New York", "NY"), ("Oregon", "OR"), ("Texas", "TX")];
        await states.InsertAsync([.. federal.Select(state => new StateProvince
        {
            CountryId = america.Id, Name = state.Name, Abbreviation = state.Abbreviation, Published = true, DisplayOrder = 1
        })], false);
    }

    private Task InstallRolesAsync() => roles.InsertAsync(
    [
        SystemRole(NopCustomerDefaults.AdministratorsRoleName), SystemRole(NopCustomerDefaults.RegisteredRoleName),
        SystemRole(NopCustomerDefaults.GuestsRoleName), SystemRole(NopCustomerDefaults.VendorsRoleName),
        new CustomerRole { Name = ModeratorsRole, SystemName = ModeratorsRole, Active = true }
    ], false);

    private static CustomerRole SystemRole(string name) => new() { Name = name, SystemName = name, Active = true, IsSystemRole = true };

    private async Task InstallMailAsync()
    {
        await accounts.InsertAsync(new EmailAccount
        {
            Email = "shop@example.com", DisplayName = "Corner Store", Host = "localhost", Port = 2525, MaxNumberOfEmails = 50,
            Username = "", Password = "", EmailAuthenticationMethod = EmailAuthenticationMethod.None
        });
        var now = clock.GetUtcNow().UtcDateTime;
        await tasks.InsertAsync(new ScheduleTask
        {
            Name = "Send emails", Seconds = 60, Type = "DevStore.Services.Messages.QueuedMessagesSendTask, DevStore",
            Enabled = false, LastEnabledUtc = now
        }, false);
    }

    private Task InstallActivityTypesAsync()
    {
        (string Keyword, string Name)[] known =
        [
            ("PublicStore.SuccessfulLogin", "Public store. Successful login"), ("PublicStore.Logout", "Public store. Log out"),
            ("PublicStore.EditProfile", "Public store. Edit the account"), ("EditCustomer", "Edit a customer"),
            ("AddNewCustomer", "Add a customer"), ("DeleteCustomer", "Delete a customer"), ("EditOrder", "Edit an order"),
            ("DeleteOrder", "Delete an order"), ("EditSettings", "Edit settings"), ("EditMessageTemplate", "Edit a message template"),
            ("EditTask", "Edit a schedule task"), ("EditReturnRequest", "Edit a return request"), ("EditLanguage", "Edit a language"),
            ("InstallNewPlugin", "Install a plugin"), ("UninstallPlugin", "Uninstall a plugin"), ("UpdatePlugin", "Update a plugin"),
            ("UploadNewPlugin", "Upload a plugin"), ("EditPlugin", "Edit a plugin"), ("DeletePlugin", "Delete a plugin")
        ];
        return activityTypes.InsertAsync(
            [.. known.Select(type => new ActivityLogType { SystemKeyword = type.Keyword, Name = type.Name, Enabled = true })], false);
    }
}
