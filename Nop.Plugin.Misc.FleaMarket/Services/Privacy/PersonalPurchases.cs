using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;
using Nop.Services.Common;
using Nop.Services.Directory;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>A buyer's deals. What was bought and for how much stays; address, phone and message go.</summary>
public class PersonalPurchases(
    IRepository<Deal> deals,
    DealFeasibilityMonitor dealMonitor,
    IAddressService addresses,
    OneByOne oneByOne,
    ICountryService countries,
    IStateProvinceService states) : IPersonalData
{
    private static readonly string[] _columns =
        ["Id", "Name", "Quantity", "Amount", "Status", "Phone", "Message", "Address", "TrackingNumber", "Created", "Changed"];

    public IQueryable<int> CustomerIds => Telling().Select(deal => deal.BuyerId);

    public IEnumerable<PersonalSheet> Sheets(int customerId) => [new("Purchases", _columns, RowsAsync(customerId))];

    public async Task EraseAsync(int customerId)
    {
        await dealMonitor.LookAtCustomerAsync(customerId);
        await oneByOne.DoAsync(Telling().Where(deal => deal.BuyerId == customerId).ByKeyAsync(), EraseAsync, deal => $"the erased buyer's deal {deal.Id}");
    }

    private IQueryable<Deal> Telling() => deals.Table.Where(deal =>
        deal.Phone != null || deal.Message != null || deal.TrackingNumber != null || deal.ShippingAddressId != 0);

    private async Task EraseAsync(Deal deal)
    {
        if (await addresses.GetAddressByIdAsync(deal.ShippingAddressId) is { } copy)
            await addresses.DeleteAddressAsync(copy);
        deal.ForgetBuyer();
        await deals.UpdateAsync(deal);
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var deal in deals.Table.Where(deal => deal.BuyerId == customerId).ByKeyAsync())
            yield return
            [
                deal.Id, deal.ListingName, deal.Quantity, deal.Amount, deal.Status, deal.Phone, deal.Message, await AddressAsync(deal.ShippingAddressId),
                deal.TrackingNumber, deal.CreatedOnUtc, deal.UpdatedOnUtc
            ];
    }

    private async Task<string?> AddressAsync(int addressId) => await addresses.GetAddressByIdAsync(addressId) is { } address
        ? string.Join("\n", new[]
            {
                $"{address.FirstName} {address.LastName}", address.Company, address.Address1, address.Address2, $"{address.ZipPostalCode} {address.City}",
                (await states.GetStateProvinceByIdAsync(address.StateProvinceId ?? 0))?.Name, (await countries.GetCountryByIdAsync(address.CountryId ?? 0))?.Name,
                address.Email, address.PhoneNumber
            }.Where(line => !string.IsNullOrWhiteSpace(line)))
        : null;
}
