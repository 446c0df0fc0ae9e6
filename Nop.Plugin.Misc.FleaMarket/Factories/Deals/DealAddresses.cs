using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Services.Common;
using Nop.Services.Customers;
using Nop.Services.Directory;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>Between addresses and what is typed of them, by the store's settings for addresses.</summary>
public class DealAddresses(
    IAddressService addresses,
    ICustomerService customers,
    ICountryService countries,
    IStateProvinceService states,
    DealLocalizer texts,
    ILocalizationService localization,
    IWorkContext work,
    AddressSettings settings)
{
    private static readonly EmailAddressAttribute _email = new();

    /// <summary>The account's own, each on one line.</summary>
    public async Task<IReadOnlyList<SelectListItem>> OwnAsync(int customerId)
    {
        var own = new List<SelectListItem>();
        foreach (var address in await customers.GetAddressesByCustomerIdAsync(customerId))
            own.Add(new(string.Join(", ", await LinesAsync(address)), Text(address.Id)));
        return own;
    }

    /// <summary>A deal's own address, a line for each part.</summary>
    /// <returns>Nothing for 0.</returns>
    public async Task<IReadOnlyList<string>> LinesAsync(int addressId) =>
        addressId > 0 && await addresses.GetAddressByIdAsync(addressId) is { } address ? [.. await LinesAsync(address), .. Filled(address.Email)] : [];

    /// <summary>A new address filled in from the account.</summary>
    public Dictionary<string, string?> New(Customer customer) => new()
    {
        [nameof(Address.FirstName)] = customer.FirstName,
        [nameof(Address.LastName)] = customer.LastName,
        [nameof(Address.Email)] = customer.Email,
        [AddressFields.Country] = Text(settings.DefaultCountryId ?? 0)
    };

    /// <param name="isOptional">Whether an address may be left out or incomplete.</param>
    public async Task<AddressFormModel> FormAsync(IReadOnlyDictionary<string, string?> typed, bool isOptional = false)
    {
        var offered = await CountriesAsync();
        return new()
        {
            Typed = typed,
            Lines = Shown().Select(field => new AddressFormModel.LineModel(field.Name, isOptional ? "off" : "shipping " + field.Autocomplete, IsRequired(field, isOptional))).ToList(),
            Countries = offered,
            States = await StatesAsync(offered)
        };
    }

    /// <summary>Adds the typed address to terms.</summary>
    /// <param name="form">Takes what is wrong, beside its fields.</param>
    /// <param name="isOptional">Whether an address may be left out or incomplete.</param>
    public async Task<DealTerms> ReadAsync(DealTerms terms, IReadOnlyDictionary<string, string?> typed, ModelStateDictionary form, bool isOptional = false)
    {
        var errors = new Dictionary<string, string>();
        var address = await ReadAsync(typed, errors, isOptional);
        foreach (var (field, text) in errors)
            form.AddModelError(field, text);
        return terms with { ShippingAddress = address, AddressIsIncomplete = errors.Count > 0 };
    }

    /// <param name="errors">Takes what is wrong, by the key of its field.</param>
    /// <returns>Null where an optional address is left out.</returns>
    private async Task<Address?> ReadAsync(IReadOnlyDictionary<string, string?> typed, IDictionary<string, string> errors, bool isOptional = false)
    {
        var address = new Address();
        foreach (var field in Shown())
            await ReadAsync(field, address, UserText.Line(typed.GetValueOrDefault(field.Name)), errors, isOptional);
        if (address.Email is { } email && !_email.IsValid(email))
            errors[Key(nameof(Address.Email))] = await texts.TextAsync("Address.EmailInvalid");
        if (isOptional && Shown().All(field => field.Get(address) is null))
            return null;
        await ReadPlaceAsync(address, typed, errors, isOptional);
        return address;
    }

    private async Task ReadAsync(AddressLine field, Address address, string? text, IDictionary<string, string> errors, bool isOptional)
    {
        field.Set(address, text);
        if (text is null && IsRequired(field, isOptional))
            errors[Key(field.Name)] = await MissingAsync(field.Name);
        else if (text?.Length > AddressFields.LongestText)
            errors[Key(field.Name)] = await texts.TextAsync("Address.TooLong", AddressFields.LongestText);
    }

    private async Task ReadPlaceAsync(Address address, IReadOnlyDictionary<string, string?> typed, IDictionary<string, string> errors, bool isOptional)
    {
        if (!settings.CountryEnabled)
            return;
        address.CountryId = (await OfferedAsync()).FirstOrDefault(country => Text(country.Id) == typed.GetValueOrDefault(AddressFields.Country))?.Id;
        var ofCountry = settings.StateProvinceEnabled && address.CountryId is { } id ? await states.GetStateProvincesByCountryIdAsync(id) : [];
        address.StateProvinceId = ofCountry.FirstOrDefault(state => Text(state.Id) == typed.GetValueOrDefault(AddressFields.State))?.Id;
        if (!isOptional && address.CountryId is null)
            errors[Key(AddressFields.Country)] = await MissingAsync(AddressFields.Country);
        if (!isOptional && ofCountry.Count > 0 && address.StateProvinceId is null)
            errors[Key(AddressFields.State)] = await MissingAsync(AddressFields.State);
    }

    private async Task<IReadOnlyList<string>> LinesAsync(Address address)
    {
        var (_, fields) = await addresses.FormatAddressAsync(address, (await work.GetWorkingLanguageAsync()).Id);
        return [.. Filled($"{address.FirstName} {address.LastName}".Trim(), address.Company), .. Filled(fields.Select(field => field.Value).ToArray())];
    }

    private static IEnumerable<string> Filled(params string?[] lines) => lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line!);

    private async Task<IReadOnlyList<SelectListItem>> CountriesAsync()
    {
        var items = new List<SelectListItem>();
        foreach (var country in await OfferedAsync())
            items.Add(new(await localization.TextAsync(country, saved => saved.Name), Text(country.Id)));
        return items;
    }

    private async Task<IReadOnlyList<SelectListItem>> StatesAsync(IReadOnlyList<SelectListItem> ofCountries)
    {
        if (!settings.StateProvinceEnabled)
            return [];
        var groups = ofCountries.ToDictionary(country => country.Value, country => new SelectListGroup { Name = country.Text });
        var items = new List<SelectListItem>();
        foreach (var state in await states.GetStateProvincesAsync())
            if (groups.TryGetValue(Text(state.CountryId), out var group))
                items.Add(new(await localization.TextAsync(state, saved => saved.Name), Text(state.Id)) { Group = group });
        return items;
    }

    private async Task<IList<Country>> OfferedAsync() => settings.CountryEnabled ? await countries.GetAllCountriesForShippingAsync() : [];

    private IEnumerable<AddressLine> Shown() => AddressFields.All.Where(field => field.IsShown(settings));

    private bool IsRequired(AddressLine field, bool isOptional) => !isOptional && field.IsRequired(settings);

    private async Task<string> MissingAsync(string field) =>
        await texts.TextAsync("Address.Missing", await texts.TextAsync($"Address.{field}"));

    private static string Key(string field) => $"Address-{field}";

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
