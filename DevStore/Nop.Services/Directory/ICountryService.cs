namespace Nop.Services.Directory;

public interface ICountryService
{
    Task<IList<Country>> GetAllCountriesAsync(int languageId = 0, bool showHidden = false);
    Task<IList<Country>> GetAllCountriesForShippingAsync(int languageId = 0, bool showHidden = false);
    Task<Country> GetCountryByAddressAsync(Address address);
    Task<Country> GetCountryByIdAsync(int countryId);
    Task<Country> GetCountryByTwoLetterIsoCodeAsync(string twoLetterIsoCode);
}
