using Nop.Plugin.Misc.FleaMarket.Domain;
using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>Between what is typed into the request's form and the terms of a deal.</summary>
public class DealRequestFactory(
    CurrentVisitor visitor,
    DealAddresses addresses,
    DealLocalizer texts,
    ListingPictures pictures,
    WorkingCurrency prices,
    ICustomerService customers)
{
    private const int PhotoSize = 160;
    private const int MostTotals = 100;

    public async Task<DealRequestModel> PrepareAsync(Listing listing)
    {
        var customer = await visitor.CustomerAsync();
        var own = await customers.GetAddressesByCustomerIdAsync(customer.Id);
        var usual = own.FirstOrDefault(address => address.Id == customer.ShippingAddressId) ?? own.FirstOrDefault();
        return new()
        {
            Quantity = "1",
            AddressId = usual?.Id ?? 0,
            Phone = string.IsNullOrWhiteSpace(customer.Phone) ? usual?.PhoneNumber : customer.Phone,
            ShownPrice = listing.Price.ToString(CultureInfo.InvariantCulture),
            Info = await InfoAsync(listing, customer.Id, addresses.New(customer))
        };
    }

    /// <summary>The form as it was typed, after a refusal, with the price that holds now.</summary>
    public async Task<DealRequestModel> PrepareAgainAsync(DealRequestModel typed, Listing listing) => typed with
    {
        ShownPrice = listing.Price.ToString(CultureInfo.InvariantCulture),
        Info = await InfoAsync(listing, (await visitor.CustomerAsync()).Id, typed.Address)
    };

    /// <returns>The terms, and by field what is wrong with them.</returns>
    public async Task<(DealTerms Terms, IReadOnlyDictionary<string, string> Errors)> ReadAsync(DealRequestModel typed, Listing listing)
    {
        var errors = new Dictionary<string, string>();
        var terms = new DealTerms
        {
            Quantity = Units(typed.Quantity),
            Phone = typed.Phone,
            Message = typed.Message,
            ShownPrice = decimal.TryParse(typed.ShownPrice, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var price) ? price : 0,
            ShippingAddress = typed.AddressId > 0
                ? await customers.GetCustomerAddressAsync((await visitor.CustomerAsync()).Id, typed.AddressId)
                : await addresses.ReadAsync(typed.Address, errors)
        };
        if (terms.Quantity <= 0)
            errors[nameof(typed.Quantity)] = await texts.OfAsync(DealRefusal.QuantityNotPositive);
        if (terms.Quantity > listing.AvailableQuantity)
            errors[nameof(typed.Quantity)] = await texts.OfAsync(DealRefusal.NotEnoughUnits);
        if (UserText.Line(terms.Phone) is not { } phone)
            errors[nameof(typed.Phone)] = await texts.OfAsync(DealRefusal.PhoneMissing);
        else if (!PhoneNumber.CanBeDialled(phone))
            errors[nameof(typed.Phone)] = await texts.OfAsync(DealRefusal.PhoneWrong);
        return (terms, errors);
    }

    public static int Units(string? text) => DecimalInput.ReadWhole(text, CultureInfo.CurrentCulture) ?? 0;

    private async Task<DealRequestInfo> InfoAsync(Listing listing, int customerId, IReadOnlyDictionary<string, string?> typed) => new()
    {
        ListingId = listing.Id,
        ListingName = listing.Name,
        PhotoUrl = (await pictures.UrlsAsync([listing], PhotoSize))[listing.Id],
        Price = await prices.FormatAsync(listing.Price),
        MostUnits = listing.AvailableQuantity,
        Totals = await TotalsAsync(listing),
        Addresses = await addresses.OwnAsync(customerId),
        Address = await addresses.FormAsync(typed)
    };

    private async Task<IReadOnlyList<string>> TotalsAsync(Listing listing)
    {
        var totals = new List<string>();
        for (var units = 1; units <= Math.Min(listing.AvailableQuantity, MostTotals); units++)
            totals.Add(await texts.TextAsync("Request.Total", await prices.FormatAsync(listing.Price * units)));
        return totals;
    }
}
