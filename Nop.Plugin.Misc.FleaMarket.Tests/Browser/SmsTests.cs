using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class SmsTests : BrowserTests
{
    [Test]
    public async Task An_owner_sets_up_the_gateway_and_tests_it()
    {
        var gateway = await SmsGatewayPage.OpenAsync(await AdministratorAsync());

        await gateway.SaveAsync("http://gateway.invalid/send", """{ "text": "{text}" }""", "k3y-of-the-gateway");
        await gateway.ExpectErrorAsync("Url");
        await gateway.SaveAsync("https://gateway.invalid/send", """{ "to": "{phone}", "text": "{text}" }""", "k3y-of-the-gateway");
        await gateway.ExpectSecretAsync("k3y-of-the-gateway");
        await gateway.TestAsync("12");
        await gateway.ExpectErrorAsync("Phone");
        await gateway.TestAsync("+1 415 555 2671");
        await gateway.ExpectAnswerAsync();
        await gateway.DeleteSecretAsync();
    }
}
