namespace Nop.Core.Domain.Customers;

public static class CustomerExtensions
{
    public static bool IsSearchEngineAccount(this Customer customer) =>
        customer.IsSystemAccount && customer.SystemName == NopCustomerDefaults.SearchEngineCustomerName;
}
