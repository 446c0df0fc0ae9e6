namespace Nop.Services.Authentication;

public interface IAuthenticationService
{
    Task SignInAsync(Customer customer, bool isPersistent);
    Task SignOutAsync();
    Task<Customer> GetAuthenticatedCustomerAsync();
}
