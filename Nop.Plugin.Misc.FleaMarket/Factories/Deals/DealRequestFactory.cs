using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>The form in which a buyer asks for a listing.</summary>
public class DealRequestFactory(
    CurrentVisitor visitor,
    DealAddresses addresses,
    DealLocalizer texts,
    ListingPictures pictures,
    WorkingCurrency prices,
    ICustomerService customers,
    FleaMarketSettings settings)
{
    private const int PhotoSize = 160;
    private const int MostTotals = 100;

    /// <param name="asOffer">Whether the buyer wants to name a price, where the listing takes offers.</param>
    public async Task<DealRequestModel> PrepareAsync(Listing listing, bool asOffer)
    {
        var customer = await visitor.CustomerAsync();
        var own = await customers.GetAddressesByCustomerIdAsync(customer.Id);
        var usual = own.FirstOrDefault(address => address.Id == customer.ShippingAddressId) ?? own.FirstOrDefault();
        return new()
        {
            Quantity = "1",
            IsOffer = asOffer && TakesOffers(listing),
            AddressId = usual?.Id ?? 0,
            Phone = string.IsNullOrWhiteSpace(customer.Phone) ? usual?.PhoneNumber : customer.Phone,
            ShownPrice = listing.Price.ToString(CultureInfo.InvariantCulture),
            Info = await InfoAsync(listing, customer.Id, addresses.New(customer))
        };
    }

    /// <summary>The form as it was typed, after a refusal, with the price that holds now.</summary>
    public async Task<DealRequestModel> PrepareAgainAsync(DealRequestModel typed, Listing listing) => typed with
    {
        IsOffer = typed.IsOffer && TakesOffers(listing),
        ShownPrice = listing.Price.ToString(CultureInfo.InvariantCulture),
        Info = await InfoAsync(listing, (await visitor.CustomerAsync()).Id, typed.Address)
    };

    private async Task<DealRequestInfo> InfoAsync(Listing listing, int customerId, IReadOnlyDictionary<string, string?> typed) => new()
    {
        ListingId = listing.Id,
        ListingName = listing.Name,
        PhotoUrl = (await pictures.UrlsAsync([listing], PhotoSize))[listing.Id],
        Price = await prices.FormatAsync(listing.Price),
        MostUnits = listing.AvailableQuantity,
        TakesOffers = TakesOffers(listing),
        MostOffers = DealLimits.MostOffersPerListing,
        CurrencyCode = await prices.CodeAsync(),
        Totals = await TotalsAsync(listing),
        Addresses = await addresses.OwnAsync(customerId),
        Address = await addresses.FormAsync(typed)
    };

    private bool TakesOffers(Listing listing) => settings.AllowOffers && listing.TakesOffers;

    private async Task<IReadOnlyList<string>> TotalsAsync(Listing listing)
    {
        var totals = new List<string>();
        for (var units = 1; units <= Math.Min(listing.AvailableQuantity, MostTotals); units++)
            totals.Add(await texts.TextAsync("Request.Total", await prices.FormatAsync(listing.Price * units)));
        return totals;
    }
}
