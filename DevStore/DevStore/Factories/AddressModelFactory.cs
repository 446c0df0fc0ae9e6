using Nop.Web.Models.Common;

namespace DevStore.Factories;

public sealed class AddressModelFactory(ICountryService countries, ILocalizationService localization)
{
    public async Task<AddressModel> ModelAsync(Address? address)
    {
        if (address is null)
            return new AddressModel();

        var country = await countries.GetCountryByAddressAsync(address);
        return new AddressModel
        {
            Id = address.Id,
            FirstName = address.FirstName,
            LastName = address.LastName,
            Email = address.Email,
            Company = address.Company,
            CountryId = address.CountryId,
            CountryName = country is null ? null : await localization.GetLocalizedAsync(country, c => c.Name),
            City = address.City,
            Address1 = address.Address1,
            Address2 = address.Address2,
            ZipPostalCode = address.ZipPostalCode,
            PhoneNumber = address.PhoneNumber
        };
    }
}
