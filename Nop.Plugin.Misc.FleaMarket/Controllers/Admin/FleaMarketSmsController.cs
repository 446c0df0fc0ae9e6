using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Settings;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Sms;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>The gateway for text messages, a test of it, and the last messages.</summary>
public class FleaMarketSmsController(
    SmsGatewayFactory gateway,
    SmsTest test,
    SmsQueue queue,
    ActivityLogWriter activityLog,
    Notices notices,
    ILocalizationService localization) : BaseAdminController
{
    private const string Page = $"{FleaMarketDefaults.Views}/Admin/SmsGateway.cshtml";

    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Gateway() => View(Page, await gateway.PrepareAsync());

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Gateway(SmsGatewayModel model)
    {
        if (!ModelState.IsValid)
            return View(Page, await RefusedAsync(model));
        var keptSecret = await gateway.SaveAsync(model);
        if (!keptSecret)
            notices.Warning(await TextAsync("SecretDropped"));
        return await ChangedAsync("Saved");
    }

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> DeleteSecret()
    {
        await gateway.DeleteSecretAsync();
        return await ChangedAsync("SecretDeleted");
    }

    /// <summary>Where a test has left the browser: when it asks again, as for another language, the gateway's page is what is meant.</summary>
    [HttpGet]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public IActionResult Test() => RedirectToAction(nameof(Gateway));

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Test(SmsTestModel model)
    {
        ModelState.Clear();
        var answer = await test.SendAsync(model.Phone);
        if (answer is null)
            ModelState.AddModelError(nameof(model.Phone), await TextAsync("NoPhone"));
        else
            (model.Answer, model.Succeeded) = (await AnswerAsync(answer), answer.Outcome == SmsOutcome.Sent);
        var page = await gateway.PrepareAsync();
        page.Test = model;
        return View(Page, page);
    }

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Retry(int id)
    {
        if (!await queue.RetryAsync(id))
            return NotFound();
        notices.Success(await TextAsync("Retried"));
        return RedirectToAction(nameof(Gateway));
    }

    private async Task<IActionResult> ChangedAsync(string text)
    {
        await activityLog.WriteAsync(ActivityTypes.EditSettings, null);
        notices.Success(await TextAsync(text));
        return RedirectToAction(nameof(Gateway));
    }

    /// <summary>All comes back but the key, which no page ever holds.</summary>
    private async Task<SmsGatewayModel> RefusedAsync(SmsGatewayModel model)
    {
        if (!string.IsNullOrEmpty(model.Secret))
            ModelState.AddModelError(nameof(model.Secret), await TextAsync("TypeSecretAgain"));
        return await gateway.ListAsync(model);
    }

    private async Task<string> AnswerAsync(SmsAnswer answer)
    {
        var outcome = await localization.GetLocalizedEnumAsync(answer.Outcome);
        return answer.HttpStatus is { } status ? $"{outcome} {string.Format(await TextAsync("HttpStatus"), status)}" : outcome;
    }

    private Task<string> TextAsync(string name) => localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Sms.{name}");
}
