using DevStore.Models;
using Nop.Core.Domain.Gdpr;
using Nop.Web.Models.Common;

namespace DevStore.Controllers;

[AutoValidateAntiforgeryToken]
public sealed partial class CustomerController(ICustomerService customers, ICustomerRegistrationService registration, IAuthenticationService authentication,
    AddressModelFactory addresses, IWorkContext work, IStoreContext stores, ILocalizationService localization, INotificationService notifications,
    CustomerSettings settings, GdprSettings gdprSettings) : BasePublicController
{
    private const int Registered = 1;

    public IActionResult Login() => View(new LoginModel());

    [HttpPost]
    public async Task<IActionResult> Login(LoginModel model, string? returnUrl)
    {
        if (!ModelState.IsValid)
            return View(model);

        var result = await registration.ValidateCustomerAsync(model.Email, model.Password);
        if (result == CustomerLoginResults.Successful)
            return await registration.SignInCustomerAsync(await customers.GetCustomerByEmailAsync(model.Email), returnUrl, model.RememberMe);

        ModelState.AddModelError(string.Empty, await localization.GetResourceAsync(ReasonOf(result)));
        return View(model);
    }

    private static string ReasonOf(CustomerLoginResults result) => result switch
    {
        CustomerLoginResults.NotActive => "Account.Login.WrongCredentials.NotActive",
        CustomerLoginResults.LockedOut => "Account.Login.WrongCredentials.LockedOut",
        CustomerLoginResults.CustomerNotExist => "Account.Login.WrongCredentials.CustomerNotExist",
        _ => "Account.Login.WrongCredentials"
    };

    public async Task<IActionResult> Logout()
    {
        await authentication.SignOutAsync();
        return RedirectToRoute(NopRouteNames.General.HOMEPAGE);
    }

    public IActionResult Register() => View(new RegisterModel());

    [HttpPost]
    public async Task<IActionResult> Register(RegisterModel model, string? returnUrl)
    {
        if (!ModelState.IsValid)
            return View(model);

        var customer = await GuestAsync();
        var result = await registration.RegisterCustomerAsync(new CustomerRegistrationRequest(customer, model.Email, model.Email, model.Password,
            settings.DefaultPasswordFormat, (await stores.GetCurrentStoreAsync()).Id));
        foreach (var error in result.Errors)
            ModelState.AddModelError(string.Empty, error);
        if (!result.Success)
            return View(model);

        await SaveNameAsync(customer, model.FirstName, model.LastName, model.Phone);
        await registration.SignInCustomerAsync(customer, returnUrl, isPersist: true);
        return RedirectToRoute(NopRouteNames.Standard.REGISTER_RESULT, new { resultId = Registered, returnUrl });
    }

    public IActionResult RegisterResult(string? returnUrl)
    {
        ViewData["ReturnUrl"] = Url.IsLocalUrl(returnUrl) ? returnUrl : Url.RouteUrl(NopRouteNames.General.HOMEPAGE);
        return View();
    }

    public async Task<IActionResult> Info()
    {
        var customer = await work.GetCurrentCustomerAsync();
        if (!await customers.IsRegisteredAsync(customer))
            return Challenge();

        return View(new CustomerInfoModel { FirstName = customer.FirstName, LastName = customer.LastName, Email = customer.Email, Phone = customer.Phone });
    }

    [HttpPost]
    public async Task<IActionResult> Info(CustomerInfoModel model)
    {
        var customer = await work.GetCurrentCustomerAsync();
        if (!await customers.IsRegisteredAsync(customer))
            return Challenge();
        if (!ModelState.IsValid)
            return View(model);

        if (!string.Equals(customer.Email, model.Email, StringComparison.OrdinalIgnoreCase))
            await registration.SetEmailAsync(customer, model.Email, requireValidation: false);
        await SaveNameAsync(customer, model.FirstName, model.LastName, model.Phone);
        notifications.SuccessNotification(await localization.GetResourceAsync("Account.CustomerInfo.Updated"));
        return RedirectToRoute(NopRouteNames.General.CUSTOMER_INFO);
    }

    public async Task<IActionResult> Addresses()
    {
        var customer = await work.GetCurrentCustomerAsync();
        if (!await customers.IsRegisteredAsync(customer))
            return Challenge();

        var models = new List<AddressModel>();
        foreach (var address in await customers.GetAddressesByCustomerIdAsync(customer.Id))
            models.Add(await addresses.ModelAsync(address));
        return View(models);
    }

    private async Task<Customer> GuestAsync()
    {
        var current = await work.GetCurrentCustomerAsync();
        if (!await customers.IsRegisteredAsync(current))
            return current;

        await authentication.SignOutAsync();
        await work.SetCurrentCustomerAsync(await customers.InsertGuestCustomerAsync());
        return await work.GetCurrentCustomerAsync();
    }

    private async Task SaveNameAsync(Customer customer, string? firstName, string? lastName, string? phone)
    {
        (customer.FirstName, customer.LastName, customer.Phone) = (firstName, lastName, phone);
        await customers.UpdateCustomerAsync(customer);
    }
}
