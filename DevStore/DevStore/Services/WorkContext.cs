using Microsoft.AspNetCore.Localization;
using Nop.Core.Domain.Tax;

namespace DevStore.Services;

/// <summary>Who is here, in which language and currency. Nobody on the line means the background task's account.</summary>
internal class WorkContext(
    CurrencySettings currencySettings,
    IAuthenticationService authentication,
    ICurrencyService currencies,
    ICustomerService customers,
    IGenericAttributeService attributes,
    IHttpContextAccessor http,
    ILanguageService languages,
    IStoreContext storeContext,
    TimeProvider clock) : IWorkContext
{
    private static readonly string CustomerCookie = NopCookieDefaults.Prefix + NopCookieDefaults.CustomerCookie;
    private static readonly string CultureCookie = NopCookieDefaults.Prefix + NopCookieDefaults.CultureCookie;

    private Customer? _customer;
    private Customer? _original;
    private Language? _language;
    private Currency? _currency;

    public Customer OriginalCustomerIfImpersonated => _original!;

    public async Task<Customer> GetCurrentCustomerAsync()
    {
        if (_customer is null)
            await SetCurrentCustomerAsync();
        return _customer!;
    }

    public async Task SetCurrentCustomerAsync(Customer? customer = null)
    {
        customer ??= http.HttpContext is null
            ? await customers.GetOrCreateBackgroundTaskUserAsync()
            : await RegisteredAsync() ?? await GuestAsync();
        if (!IsWelcome(customer))
            return;

        Remember(CustomerCookie, customer.CustomerGuid.ToString(), httpOnly: true);
        _customer = customer;
    }

    public async Task<Language> GetWorkingLanguageAsync() => _language ??= await ChooseLanguageAsync();

    public async Task SetWorkingLanguageAsync(Language language)
    {
        var customer = await GetCurrentCustomerAsync();
        if (!customer.IsSystemAccount)
        {
            customer.LanguageId = language?.Id;
            await customers.UpdateCustomerAsync(customer);
        }
        RememberCulture(language);
        _language = null;
    }

    public async Task<Currency> GetWorkingCurrencyAsync() => _currency ??= await ChooseCurrencyAsync();

    public async Task SetWorkingCurrencyAsync(Currency currency)
    {
        var customer = await GetCurrentCustomerAsync();
        customer.CurrencyId = currency?.Id;
        await customers.UpdateCustomerAsync(customer);
        _currency = null;
    }

    public Task<TaxDisplayType> GetTaxDisplayTypeAsync() => Task.FromResult(TaxDisplayType.ExcludingTax);

    private static bool IsWelcome(Customer? customer) => customer is { Deleted: false, Active: true, RequireReLogin: false };

    private async Task<Customer?> RegisteredAsync()
    {
        var customer = await authentication.GetAuthenticatedCustomerAsync();
        if (customer is null)
            return null;

        var impersonatedId = await attributes.GetAttributeAsync<int>(customer, NopCustomerDefaults.ImpersonatedCustomerIdAttribute);
        var impersonated = impersonatedId > 0 ? await customers.GetCustomerByIdAsync(impersonatedId) : null;
        if (!IsWelcome(impersonated))
            return customer;

        _original = customer;
        return impersonated;
    }

    private async Task<Customer> GuestAsync()
    {
        if (Guid.TryParse(http.HttpContext!.Request.Cookies[CustomerCookie], out var guid)
            && await customers.GetCustomerByGuidAsync(guid) is { } known
            && IsWelcome(known) && !await customers.IsRegisteredAsync(known))
            return known;

        return await customers.InsertGuestCustomerAsync();
    }

    private async Task<Language> ChooseLanguageAsync()
    {
        var customer = await GetCurrentCustomerAsync();
        var store = await storeContext.GetCurrentStoreAsync();
        var offered = await languages.GetAllLanguagesAsync(storeId: store.Id);
        if (LanguageOfAddress(offered) is { } addressed)
        {
            if (addressed.Id != customer.LanguageId)
                await SetWorkingLanguageAsync(addressed);
            return addressed;
        }

        var language = offered.FirstOrDefault(item => item.Id == customer.LanguageId)
            ?? offered.FirstOrDefault(item => item.Id == store.DefaultLanguageId)
            ?? offered.FirstOrDefault()
            ?? (await languages.GetAllLanguagesAsync()).First();
        RememberCulture(language);
        return language;
    }

    private Language? LanguageOfAddress(IList<Language> offered)
    {
        var feature = http.HttpContext?.Features.Get<IRequestCultureFeature>();
        return feature?.Provider is null or CookieRequestCultureProvider or AcceptLanguageHeaderRequestCultureProvider
            ? null
            : offered.FirstOrDefault(language => language.LanguageCulture == feature.RequestCulture.Culture.Name);
    }

    private async Task<Currency> ChooseCurrencyAsync()
    {
        if (http.HttpContext?.Request.Path.StartsWithSegments("/admin", StringComparison.OrdinalIgnoreCase) == true
            && await currencies.GetCurrencyByIdAsync(currencySettings.PrimaryStoreCurrencyId) is { } primary)
            return primary;

        var customer = await GetCurrentCustomerAsync();
        var offered = await currencies.GetAllCurrenciesAsync(storeId: (await storeContext.GetCurrentStoreAsync()).Id);
        var language = await GetWorkingLanguageAsync();
        return offered.FirstOrDefault(currency => currency.Id == customer.CurrencyId)
            ?? offered.FirstOrDefault(currency => currency.Id == language.DefaultCurrencyId)
            ?? offered.FirstOrDefault()
            ?? (await currencies.GetAllCurrenciesAsync()).First();
    }

    private void RememberCulture(Language? language)
    {
        if (!string.IsNullOrEmpty(language?.LanguageCulture))
            Remember(CultureCookie, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language.LanguageCulture)), false);
    }

    private void Remember(string cookie, string value, bool httpOnly)
    {
        if (http.HttpContext is not { Response.HasStarted: false } context || context.Request.Cookies[cookie] == value)
            return;

        context.Response.Cookies.Append(cookie, value, new CookieOptions
        {
            HttpOnly = httpOnly, Expires = clock.GetUtcNow().AddYears(1), Secure = context.Request.IsHttps
        });
    }
}
