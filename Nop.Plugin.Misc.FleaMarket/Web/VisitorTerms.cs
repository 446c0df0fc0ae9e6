using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Web.Framework.Themes;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <summary>What two visitors have in common who are shown the same.</summary>
public class VisitorTerms(
    IWorkContext workContext, IStoreContext storeContext, ICustomerService customers, ProductDiscounts discounts, IDateTimeHelper dates, IThemeContext themes, IHttpContextAccessor http)
{
    /// <summary>All that prices and taxes ask of a visitor.</summary>
    public async Task<string> OfPricesAsync()
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        var roles = string.Join(',', (await customers.GetCustomerRoleIdsAsync(customer)).Order());
        var codes = string.Join(',', await discounts.CouponsAsync(customer));
        var (store, currency) = (await storeContext.GetCurrentStoreAsync(), await workContext.GetWorkingCurrencyAsync());
        return $"{store.Id}-{currency.Id}-{(int)await workContext.GetTaxDisplayTypeAsync()}-{roles}-{codes}-{customer.IsTaxExempt}-{customer.VatNumberStatusId}-{customer.BillingAddressId}-{customer.ShippingAddressId}";
    }

    /// <summary>All that a page asks of a guest; addresses of pages and pictures are made of the request's own.</summary>
    public async Task<string> OfPageAsync()
    {
        var context = http.HttpContext!;
        var (language, zone) = (await workContext.GetWorkingLanguageAsync(), await dates.GetCurrentTimeZoneAsync());
        return string.Join('|', await OfPricesAsync(), language.Id, zone.Id, await themes.GetWorkingThemeNameAsync(),
            context.Request.Scheme, context.Request.Host, context.Request.PathBase, context.GetRouteValue("language"));
    }
}
