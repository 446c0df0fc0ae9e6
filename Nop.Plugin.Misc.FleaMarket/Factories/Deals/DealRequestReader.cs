using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>Reads the form in which a buyer asks for a listing.</summary>
public class DealRequestReader(CurrentVisitor visitor, DealAddresses addresses, WorkingCurrency prices, ICustomerService customers)
{
    /// <param name="errors">Takes what is wrong with a new address, beside its fields.</param>
    public async Task<DealTerms> ReadAsync(DealRequestModel typed, ModelStateDictionary errors)
    {
        var shownPrice = decimal.TryParse(typed.ShownPrice, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var price) ? price : 0;
        var terms = new DealTerms
        {
            Quantity = DecimalInput.ReadWhole(typed.Quantity, CultureInfo.CurrentCulture) ?? 0,
            Phone = typed.Phone,
            Message = typed.Message,
            OfferedPrice = typed.IsOffer ? await OfferedAsync(typed.OfferedPrice, shownPrice) : null,
            ShownPrice = shownPrice
        };
        return typed.AddressId > 0
            ? terms with { ShippingAddress = await customers.GetCustomerAddressAsync((await visitor.CustomerAsync()).Id, typed.AddressId) }
            : await addresses.ReadAsync(terms, typed.Address, errors);
    }

    /// <summary>The shown price, typed as it was shown, is the listing's price, whatever rounding showed.</summary>
    private async Task<decimal> OfferedAsync(string? typed, decimal shownPrice) =>
        typed?.Trim() == await prices.ToTextAsync(shownPrice) ? shownPrice : await prices.ReadAsync(typed) ?? 0;
}
