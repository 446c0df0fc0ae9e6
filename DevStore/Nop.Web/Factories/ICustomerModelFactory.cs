using Nop.Web.Models.Customer;

namespace Nop.Web.Factories;

public partial interface ICustomerModelFactory
{
    Task<CustomerNavigationModel> PrepareCustomerNavigationModelAsync(int selectedTabId = 0);
}
