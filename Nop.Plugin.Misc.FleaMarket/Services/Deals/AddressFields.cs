using Nop.Core.Domain.Common;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>A line of an address that people type; the country and its states are chosen.</summary>
/// <param name="Autocomplete">As browsers know it.</param>
public sealed record AddressLine(
    string Name,
    string Autocomplete,
    Func<Address, string?> Get,
    Action<Address, string?> Set,
    Func<AddressSettings, bool> IsShown,
    Func<AddressSettings, bool> IsRequired);

public static class AddressFields
{
    public const string Country = nameof(Address.CountryId);
    public const string State = nameof(Address.StateProvinceId);
    public const int LongestText = 400;

    /// <summary>In the order of nopCommerce's own form.</summary>
    public static IReadOnlyList<AddressLine> All { get; } =
    [
        new(nameof(Address.FirstName), "given-name", a => a.FirstName, (a, text) => a.FirstName = text, _ => true, _ => true),
        new(nameof(Address.LastName), "family-name", a => a.LastName, (a, text) => a.LastName = text, _ => true, _ => true),
        new(nameof(Address.Email), "email", a => a.Email, (a, text) => a.Email = text, _ => true, _ => true),
        new(nameof(Address.Company), "organization", a => a.Company, (a, text) => a.Company = text, s => s.CompanyEnabled, s => s.CompanyRequired),
        new(nameof(Address.County), "address-level3", a => a.County, (a, text) => a.County = text, s => s.CountyEnabled, s => s.CountyRequired),
        new(nameof(Address.City), "address-level2", a => a.City, (a, text) => a.City = text, s => s.CityEnabled, s => s.CityRequired),
        new(nameof(Address.Address1), "address-line1", a => a.Address1, (a, text) => a.Address1 = text, s => s.StreetAddressEnabled, s => s.StreetAddressRequired),
        new(nameof(Address.Address2), "address-line2", a => a.Address2, (a, text) => a.Address2 = text, s => s.StreetAddress2Enabled, s => s.StreetAddress2Required),
        new(nameof(Address.ZipPostalCode), "postal-code", a => a.ZipPostalCode, (a, text) => a.ZipPostalCode = text, s => s.ZipPostalCodeEnabled, s => s.ZipPostalCodeRequired)
    ];
}
