using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Tax;

namespace Nop.Core;

public interface IWorkContext
{
    Customer OriginalCustomerIfImpersonated { get; }
    Task<Customer> GetCurrentCustomerAsync();
    Task SetCurrentCustomerAsync(Customer customer = null);
    Task<Language> GetWorkingLanguageAsync();
    Task SetWorkingLanguageAsync(Language language);
    Task<Currency> GetWorkingCurrencyAsync();
    Task SetWorkingCurrencyAsync(Currency currency);
    Task<TaxDisplayType> GetTaxDisplayTypeAsync();
}
