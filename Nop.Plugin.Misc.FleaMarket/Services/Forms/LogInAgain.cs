using System.Globalization;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Services.Forms;

/// <summary>Logs a customer in where a form waits for it. What needs more than a password is left to the store's own page.</summary>
public class LogInAgain(
    ICustomerRegistrationService registration,
    ICustomerService customers,
    ICustomerActivityService activities,
    ILocalizationService localization,
    CustomerSettings settings,
    CaptchaSettings captcha)
{
    private const string WrongCredentials = "Account.Login.WrongCredentials";

    public bool AsksUsername => settings.UsernamesEnabled;

    public bool TakesPasswords => !captcha.Enabled || !captcha.ShowOnLoginPage;

    /// <returns>Why not, or null.</returns>
    public async Task<string?> TryAsync(string login, string? password)
    {
        if (!TakesPasswords)
            return await localization.GetResourceAsync(WrongCredentials);
        var result = await registration.ValidateCustomerAsync(login.Trim(), password ?? "");
        if (result == CustomerLoginResults.Successful)
        {
            await registration.SignInCustomerAsync(await FindAsync(login.Trim()), null);
            return null;
        }
        if (result == CustomerLoginResults.MultiFactorAuthenticationRequired)
            return await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.LogInAgain.NeedsMore");
        await activities.InsertActivityAsync("PublicStore.FailedLogin",
            string.Format(CultureInfo.CurrentCulture, await localization.GetResourceAsync("ActivityLog.PublicStore.Login.Fail"), login.Trim()));
        return await localization.GetResourceAsync(result == CustomerLoginResults.LockedOut ? $"{WrongCredentials}.LockedOut" : WrongCredentials);
    }

    private Task<Customer> FindAsync(string login) =>
        settings.UsernamesEnabled ? customers.GetCustomerByUsernameAsync(login) : customers.GetCustomerByEmailAsync(login);
}
