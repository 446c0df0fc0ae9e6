using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Factories.Fees;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Fees;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Services.Customers;
using Nop.Web.Areas.Admin.Factories;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Fees;

/// <summary>Prepares the list of tariffs and the form of one.</summary>
public class TariffFactory(
    Tariffs tariffs,
    TariffTexts texts,
    PrimaryCurrency prices,
    ICustomerService customers,
    IBaseAdminModelFactory lists,
    FleaMarketSettings settings)
{
    public async Task<TariffListModel> ListAsync()
    {
        var names = (await customers.GetAllCustomerRolesAsync(true)).ToDictionary(role => role.Id, role => role.Name);
        var roleIds = await tariffs.RoleIdsAsync();
        var rows = new List<TariffRowModel>();
        foreach (var tariff in await tariffs.AllAsync())
            rows.Add(new(tariff.Id, tariff.Name, await texts.OfAsync(tariff),
                string.Join(", ", roleIds[tariff.Id].Where(names.ContainsKey).Select(id => names[id])), tariff.Active, tariff.DisplayOrder));
        return new(settings.EnableTariffs, rows);
    }

    /// <summary>Every seller is registered, so a new tariff is for all of them.</summary>
    public async Task<TariffModel> PrepareNewAsync()
    {
        var registered = await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.RegisteredRoleName);
        return await CompleteAsync(new() { Active = true, RoleIds = [registered.Id] });
    }

    public async Task<TariffModel> PrepareAsync(Tariff tariff) => await CompleteAsync(new()
    {
        Id = tariff.Id,
        Name = tariff.Name,
        RoleIds = (await tariffs.RoleIdsAsync())[tariff.Id].ToList(),
        Percentage = tariff.Percentage,
        FixedPart = tariff.FixedPart,
        Minimum = tariff.Minimum,
        Maximum = tariff.Maximum,
        FreeDealsPerMonth = tariff.FreeDealsPerMonth,
        Active = tariff.Active,
        DisplayOrder = tariff.DisplayOrder
    });

    /// <summary>Adds what the form's list offers.</summary>
    public async Task<TariffModel> CompleteAsync(TariffModel model)
    {
        await lists.PrepareCustomerRolesAsync(model.AvailableRoles, false);
        model.CurrencyCode = await prices.CodeAsync();
        return model;
    }
}
