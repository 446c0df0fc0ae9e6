using System.Net;

namespace DevStore.Services.Common;

internal class AddressService(
    AddressSettings settings,
    IRepository<Address> addresses,
    ICountryService countries,
    IStateProvinceService states,
    ILocalizationService localization,
    TimeProvider clock) : IAddressService
{
    public Task DeleteAddressAsync(Address address) => addresses.DeleteAsync(address);

    public Task<Address> GetAddressByIdAsync(int addressId) => addresses.GetByIdAsync(addressId, _ => default, useShortTermCache: true);

    public Task InsertAddressAsync(Address address)
    {
        address.CreatedOnUtc = clock.GetUtcNow().UtcDateTime;
        return addresses.InsertAsync(Tidy(address));
    }

    public Address CloneAddress(Address address) => new()
    {
        FirstName = address.FirstName, LastName = address.LastName, Email = address.Email, Company = address.Company,
        CountryId = address.CountryId, StateProvinceId = address.StateProvinceId, County = address.County, City = address.City,
        Address1 = address.Address1, Address2 = address.Address2, ZipPostalCode = address.ZipPostalCode,
        PhoneNumber = address.PhoneNumber, FaxNumber = address.FaxNumber, CustomAttributes = address.CustomAttributes,
        CreatedOnUtc = address.CreatedOnUtc
    };

    public async Task<(string, KeyValuePair<AddressField, string>[])> FormatAddressAsync(Address address, int languageId = 0,
        string separator = ", ", bool htmlEncode = false)
    {
        if (address is null)
            return (string.Empty, []);

        var fields = new List<KeyValuePair<AddressField, string>>();
        foreach (var (field, value) in await FieldsAsync(address, languageId))
            if (!string.IsNullOrWhiteSpace(value))
                fields.Add(new(field, htmlEncode ? WebUtility.HtmlEncode(value) : value));
        return (string.Join(separator, fields.Select(field => field.Value)), [.. fields]);
    }

    private static Address Tidy(Address address)
    {
        address.CountryId = address.CountryId is 0 ? null : address.CountryId;
        address.StateProvinceId = address.StateProvinceId is 0 ? null : address.StateProvinceId;
        return address;
    }

    private async Task<IEnumerable<(AddressField, string?)>> FieldsAsync(Address address, int languageId)
    {
        int? language = languageId > 0 ? languageId : null;
        var country = await countries.GetCountryByAddressAsync(address);
        var state = await states.GetStateProvinceByAddressAsync(address);
        return
        [
            (AddressField.Address1, settings.StreetAddressEnabled ? address.Address1 : null),
            (AddressField.Address2, settings.StreetAddress2Enabled ? address.Address2 : null),
            (AddressField.City, settings.CityEnabled ? address.City : null),
            (AddressField.County, settings.CountyEnabled ? address.County : null),
            (AddressField.StateProvince, settings.StateProvinceEnabled && state is not null
                ? await localization.GetLocalizedAsync(state, item => item.Name, language) : null),
            (AddressField.ZipPostalCode, settings.ZipPostalCodeEnabled ? address.ZipPostalCode : null),
            (AddressField.Country, settings.CountryEnabled && country is not null
                ? await localization.GetLocalizedAsync(country, item => item.Name, language) : null)
        ];
    }
}
