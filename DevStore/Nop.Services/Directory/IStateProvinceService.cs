namespace Nop.Services.Directory;

public interface IStateProvinceService
{
    Task<StateProvince> GetStateProvinceByIdAsync(int stateProvinceId);
    Task<StateProvince> GetStateProvinceByAddressAsync(Address address);
    Task<IList<StateProvince>> GetStateProvincesByCountryIdAsync(int countryId, int languageId = 0, bool showHidden = false);
    Task<IList<StateProvince>> GetStateProvincesAsync(bool showHidden = false);
}
