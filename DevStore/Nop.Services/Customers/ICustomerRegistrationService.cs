using Microsoft.AspNetCore.Mvc;

namespace Nop.Services.Customers;

public interface ICustomerRegistrationService
{
    Task<CustomerLoginResults> ValidateCustomerAsync(string usernameOrEmail, string password);
    Task<CustomerRegistrationResult> RegisterCustomerAsync(CustomerRegistrationRequest request);
    Task<ChangePasswordResult> ChangePasswordAsync(ChangePasswordRequest request);
    Task<IActionResult> SignInCustomerAsync(Customer customer, string returnUrl, bool isPersist = false);
    Task SetEmailAsync(Customer customer, string newEmail, bool requireValidation);
}
