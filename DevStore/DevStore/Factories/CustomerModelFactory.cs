using Nop.Core.Domain.Gdpr;
using Nop.Web.Factories;
using Nop.Web.Models.Customer;

namespace DevStore.Factories;

internal sealed class CustomerModelFactory(ILocalizationService localization, OrderSettings orders, GdprSettings gdpr) : ICustomerModelFactory
{
    public async Task<CustomerNavigationModel> PrepareCustomerNavigationModelAsync(int selectedTabId = 0)
    {
        var model = new CustomerNavigationModel { SelectedTab = selectedTabId };
        await AddAsync(model, NopRouteNames.General.CUSTOMER_INFO, "Account.CustomerInfo", CustomerNavigationEnum.Info, "customer-info");
        await AddAsync(model, NopRouteNames.General.CUSTOMER_ADDRESSES, "Account.CustomerAddresses", CustomerNavigationEnum.Addresses, "customer-addresses");
        await AddAsync(model, NopRouteNames.General.CUSTOMER_ORDERS, "Account.CustomerOrders", CustomerNavigationEnum.Orders, "customer-orders");
        if (orders.ReturnRequestsEnabled)
            await AddAsync(model, NopRouteNames.Standard.CUSTOMER_RETURN_REQUESTS, "Account.CustomerReturnRequests", CustomerNavigationEnum.ReturnRequests, "return-requests");
        if (gdpr.GdprEnabled)
            await AddAsync(model, NopRouteNames.Standard.GDPR_TOOLS, "Account.Gdpr", CustomerNavigationEnum.GdprTools, "customer-gdpr");
        return model;
    }

    private async Task AddAsync(CustomerNavigationModel model, string route, string title, CustomerNavigationEnum tab, string cssClass) =>
        model.CustomerNavigationItems.Add(new CustomerNavigationItemModel
        {
            RouteName = route,
            Title = await localization.GetResourceAsync(title),
            Tab = (int)tab,
            ItemClass = cssClass
        });
}
