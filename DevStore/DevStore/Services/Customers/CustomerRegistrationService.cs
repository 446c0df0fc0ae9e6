using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Routing;
using Nop.Services.Logging;

namespace DevStore.Services.Customers;

internal class CustomerRegistrationService(
    CustomerSettings settings,
    IAuthenticationService authentication,
    ICustomerActivityService activities,
    ICustomerService customers,
    IHttpContextAccessor http,
    ILocalizationService localization,
    IUrlHelperFactory urls,
    IWorkContext workContext,
    PasswordHasher hasher,
    TimeProvider clock) : ICustomerRegistrationService
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<CustomerLoginResults> ValidateCustomerAsync(string usernameOrEmail, string password)
    {
        var customer = settings.UsernamesEnabled
            ? await customers.GetCustomerByUsernameAsync(usernameOrEmail)
            : await customers.GetCustomerByEmailAsync(usernameOrEmail);
        if (await RefusalAsync(customer) is { } refusal)
            return refusal;
        if (!hasher.Matches(await customers.GetCurrentPasswordAsync(customer.Id), password))
            return await CountFailureAsync(customer);

        customer.FailedLoginAttempts = 0;
        customer.CannotLoginUntilDateUtc = null;
        customer.RequireReLogin = false;
        customer.LastLoginDateUtc = Now;
        await customers.UpdateCustomerAsync(customer);
        return CustomerLoginResults.Successful;
    }

    public async Task<CustomerRegistrationResult> RegisterCustomerAsync(CustomerRegistrationRequest request)
    {
        var result = new CustomerRegistrationResult();
        if (await RegistrationErrorAsync(request) is { } error)
        {
            result.AddError(error);
            return result;
        }

        request.Customer.Username = request.Username;
        request.Customer.Email = request.Email;
        request.Customer.Active = request.IsApproved;
        await customers.InsertCustomerPasswordAsync(hasher.Create(request.Customer.Id, request.Password, request.PasswordFormat));
        await MakeRegisteredAsync(request.Customer);
        await customers.UpdateCustomerAsync(request.Customer);
        return result;
    }

    public async Task<ChangePasswordResult> ChangePasswordAsync(ChangePasswordRequest request)
    {
        var result = new ChangePasswordResult();
        var customer = await customers.GetCustomerByEmailAsync(request.Email);
        if (await PasswordErrorAsync(request, customer) is { } error)
        {
            result.AddError(await localization.GetResourceAsync(error));
            return result;
        }

        await customers.InsertCustomerPasswordAsync(
            hasher.Create(customer.Id, request.NewPassword, request.NewPasswordFormat, request.HashedPasswordFormat));
        customer.MustChangePassword = false;
        await customers.UpdateCustomerAsync(customer);
        return result;
    }

    public async Task<IActionResult> SignInCustomerAsync(Customer customer, string returnUrl, bool isPersist = false)
    {
        var former = await workContext.GetCurrentCustomerAsync();
        if (former.Id != customer.Id)
            await workContext.SetCurrentCustomerAsync(customer);
        await authentication.SignInAsync(customer, isPersist);
        await activities.InsertActivityAsync(customer, "PublicStore.SuccessfulLogin",
            await localization.GetResourceAsync("ActivityLog.PublicStore.Login.Success"), customer);
        var context = http.HttpContext!;
        var url = urls.GetUrlHelper(new ActionContext(context, context.GetRouteData(), new ActionDescriptor()));
        return !string.IsNullOrEmpty(returnUrl) && url.IsLocalUrl(returnUrl)
            ? new RedirectResult(returnUrl)
            : new RedirectToRouteResult(NopRouteNames.General.HOMEPAGE, null);
    }

    public async Task SetEmailAsync(Customer customer, string newEmail, bool requireValidation)
    {
        newEmail = newEmail?.Trim() ?? string.Empty;
        if (!CommonHelper.IsValidEmail(newEmail))
            throw new NopException(await localization.GetResourceAsync("Account.EmailUsernameErrors.NewEmailIsNotValid"));
        if (await customers.GetCustomerByEmailAsync(newEmail) is { } other && other.Id != customer.Id)
            throw new NopException(await localization.GetResourceAsync("Account.EmailUsernameErrors.EmailAlreadyExists"));

        if (requireValidation)
            customer.EmailToRevalidate = newEmail;
        else
            customer.Email = newEmail;
        await customers.UpdateCustomerAsync(customer);
    }

    private async Task<CustomerLoginResults?> RefusalAsync(Customer? customer) =>
        customer switch
        {
            null => CustomerLoginResults.CustomerNotExist,
            { Deleted: true } => CustomerLoginResults.Deleted,
            { Active: false } => CustomerLoginResults.NotActive,
            _ when !await customers.IsRegisteredAsync(customer) => CustomerLoginResults.NotRegistered,
            { CannotLoginUntilDateUtc: { } until } when until > Now => CustomerLoginResults.LockedOut,
            _ => null
        };

    private async Task<CustomerLoginResults> CountFailureAsync(Customer customer)
    {
        customer.FailedLoginAttempts++;
        if (settings.FailedPasswordAllowedAttempts > 0 && customer.FailedLoginAttempts >= settings.FailedPasswordAllowedAttempts)
        {
            customer.CannotLoginUntilDateUtc = Now.AddMinutes(settings.FailedPasswordLockoutMinutes);
            customer.FailedLoginAttempts = 0;
        }
        await customers.UpdateCustomerAsync(customer);
        return CustomerLoginResults.WrongPassword;
    }

    private async Task<string?> RegistrationErrorAsync(CustomerRegistrationRequest request)
    {
        if (request.Customer.IsSystemAccount)
            return "System accounts can't be registered";
        if (await customers.IsRegisteredAsync(request.Customer))
            return "Current customer is already registered";

        var key = string.IsNullOrEmpty(request.Email) ? "Account.Register.Errors.EmailIsNotProvided"
            : !CommonHelper.IsValidEmail(request.Email) ? "Common.WrongEmail"
            : string.IsNullOrWhiteSpace(request.Password) ? "Account.Register.Errors.PasswordIsNotProvided"
            : settings.UsernamesEnabled && string.IsNullOrEmpty(request.Username) ? "Account.Register.Errors.UsernameIsNotProvided"
            : await customers.GetCustomerByEmailAsync(request.Email) is not null ? "Account.Register.Errors.EmailAlreadyExists"
            : settings.UsernamesEnabled && await customers.GetCustomerByUsernameAsync(request.Username) is not null
                ? "Account.Register.Errors.UsernameAlreadyExists" : null;
        return key is null ? null : await localization.GetResourceAsync(key);
    }

    private async Task MakeRegisteredAsync(Customer customer)
    {
        var registered = await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.RegisteredRoleName)
            ?? throw new NopException("'Registered' role could not be loaded");
        await customers.AddCustomerRoleMappingAsync(new CustomerCustomerRoleMapping { CustomerId = customer.Id, CustomerRoleId = registered.Id });
        if (await customers.IsGuestAsync(customer))
            await customers.RemoveCustomerRoleMappingAsync(customer,
                await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.GuestsRoleName));
    }

    private async Task<string?> PasswordErrorAsync(ChangePasswordRequest request, Customer? customer)
    {
        if (string.IsNullOrWhiteSpace(request.Email))
            return "Account.ChangePassword.Errors.EmailIsNotProvided";
        if (string.IsNullOrWhiteSpace(request.NewPassword))
            return "Account.ChangePassword.Errors.PasswordIsNotProvided";
        if (customer is null)
            return "Account.ChangePassword.Errors.EmailNotFound";
        if (request.ValidateRequest && !hasher.Matches(await customers.GetCurrentPasswordAsync(customer.Id), request.OldPassword))
            return "Account.ChangePassword.Errors.OldPasswordDoesntMatch";

        var former = settings.UnduplicatedPasswordsNumber > 0
            ? await customers.GetCustomerPasswordsAsync(customer.Id, passwordsToReturn: settings.UnduplicatedPasswordsNumber)
            : [];
        return former.Any(password => hasher.Matches(password, request.NewPassword))
            ? "Account.ChangePassword.Errors.PasswordMatchesWithPrevious" : null;
    }
}
