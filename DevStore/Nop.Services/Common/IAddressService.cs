namespace Nop.Services.Common;

public interface IAddressService
{
    Task DeleteAddressAsync(Address address);
    Task<Address> GetAddressByIdAsync(int addressId);
    Task InsertAddressAsync(Address address);
    Address CloneAddress(Address address);
    Task<(string, KeyValuePair<AddressField, string>[])> FormatAddressAsync(Address address, int languageId = 0,
        string separator = ", ", bool htmlEncode = false);
}
