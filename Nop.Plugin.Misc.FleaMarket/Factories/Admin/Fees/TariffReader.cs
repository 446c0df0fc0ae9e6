using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Fees;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Fees;

/// <summary>Reads the form of a tariff.</summary>
public class TariffReader(PrimaryCurrency prices, ICustomerService customers)
{
    /// <summary>Amounts are kept as nopCommerce rounds them, so that a rounded fee lies between its limits too.</summary>
    /// <param name="tariff">Takes what was typed.</param>
    /// <returns>The roles that it is for; those that are gone are left out.</returns>
    public async Task<IReadOnlyList<int>> ReadAsync(Tariff tariff, TariffModel typed)
    {
        (tariff.Name, tariff.Active, tariff.DisplayOrder) = (UserText.Line(typed.Name)!, typed.Active, typed.DisplayOrder);
        (tariff.Percentage, tariff.FreeDealsPerMonth) = (decimal.Round(typed.Percentage, 4), typed.FreeDealsPerMonth);
        tariff.FixedPart = await prices.RoundAsync(typed.FixedPart);
        tariff.Minimum = await prices.RoundAsync(typed.Minimum);
        tariff.Maximum = await prices.RoundAsync(typed.Maximum);
        var known = (await customers.GetAllCustomerRolesAsync(true)).Select(role => role.Id).ToHashSet();
        return (typed.RoleIds ?? []).Where(known.Contains).ToList();
    }
}
