using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>Reads the form in which a seller enters a deal.</summary>
public class AddOrderReader(DealAddresses addresses, WorkingCurrency prices)
{
    /// <param name="errors">Takes what is wrong with the address, beside its fields.</param>
    public async Task<DealTerms> ReadAsync(AddOrderModel typed, ModelStateDictionary errors) => await addresses.ReadAsync(new DealTerms
    {
        Quantity = DecimalInput.ReadWhole(typed.Quantity, CultureInfo.CurrentCulture) ?? 0,
        Phone = typed.Phone,
        Message = typed.Message,
        Note = typed.Note,
        Amount = string.IsNullOrWhiteSpace(typed.Amount) ? null : await prices.ReadAsync(typed.Amount) ?? 0
    }, typed.Address, errors, isOptional: true);
}
