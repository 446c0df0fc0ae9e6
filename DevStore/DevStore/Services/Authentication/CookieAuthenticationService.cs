using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using IAuthenticationService = Nop.Services.Authentication.IAuthenticationService;

namespace DevStore.Services.Authentication;

internal class CookieAuthenticationService(
    CustomerSettings settings,
    ICustomerService customers,
    IHttpContextAccessor http,
    TimeProvider clock) : IAuthenticationService
{
    private Customer? _current;

    public async Task SignInAsync(Customer customer, bool isPersistent)
    {
        ArgumentNullException.ThrowIfNull(customer);
        var identity = new ClaimsIdentity(ClaimsOf(customer), NopAuthenticationDefaults.AuthenticationScheme);
        await http.HttpContext!.SignInAsync(NopAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity),
            new AuthenticationProperties { IsPersistent = isPersistent, IssuedUtc = clock.GetUtcNow() });
        _current = customer;
    }

    public async Task SignOutAsync()
    {
        _current = null;
        await http.HttpContext!.SignOutAsync(NopAuthenticationDefaults.AuthenticationScheme);
    }

    public async Task<Customer> GetAuthenticatedCustomerAsync()
    {
        if (_current is not null)
            return _current;
        if (http.HttpContext is null)
            return null!;

        var ticket = await http.HttpContext.AuthenticateAsync(NopAuthenticationDefaults.AuthenticationScheme);
        var customer = ticket.Succeeded ? await FindAsync(ticket.Principal) : null;
        return customer is { Active: true, Deleted: false, RequireReLogin: false } && await customers.IsRegisteredAsync(customer)
            ? _current = customer
            : null!;
    }

    private static IEnumerable<Claim> ClaimsOf(Customer customer)
    {
        if (!string.IsNullOrEmpty(customer.Username))
            yield return new(ClaimTypes.Name, customer.Username, ClaimValueTypes.String, NopAuthenticationDefaults.ClaimsIssuer);
        if (!string.IsNullOrEmpty(customer.Email))
            yield return new(ClaimTypes.Email, customer.Email, ClaimValueTypes.Email, NopAuthenticationDefaults.ClaimsIssuer);
    }

    private Task<Customer> FindAsync(ClaimsPrincipal principal) =>
        settings.UsernamesEnabled
            ? customers.GetCustomerByUsernameAsync(principal.FindFirstValue(ClaimTypes.Name))
            : customers.GetCustomerByEmailAsync(principal.FindFirstValue(ClaimTypes.Email));
}
