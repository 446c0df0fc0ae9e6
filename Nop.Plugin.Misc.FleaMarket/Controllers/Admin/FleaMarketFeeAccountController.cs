using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Fees;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Fees;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>One seller's statement of one month: marking it as paid and correcting it.</summary>
public class FleaMarketFeeAccountController(
    FeeService fees,
    FeeAccountFactory accounts,
    PrimaryCurrency prices,
    ICustomerService customers,
    ActivityLogWriter activityLog,
    FormErrors errors,
    Notices notices,
    ILocalizationService localization,
    IWorkContext workContext) : BaseAdminController
{
    /// <param name="month">As 2026-11.</param>
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public async Task<IActionResult> Show(int sellerId, string? month) => await FindAsync(sellerId, month) is { } found
        ? Page(await accounts.PrepareAsync(found.Seller, found.Month))
        : NotFound();

    /// <summary>Where a refused form has left the browser: when it asks again, as for another language, the statement is what is meant.</summary>
    [HttpGet]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public IActionResult Pay(int sellerId, string? month) => ToAccount(sellerId, month);

    [HttpGet]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public IActionResult Correct(int sellerId, string? month) => ToAccount(sellerId, month);

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public async Task<IActionResult> Pay(int sellerId, string? month, FeePaymentModel model)
    {
        if (await FindAsync(sellerId, month) is not { } found)
            return NotFound();
        var shown = decimal.TryParse(model.ShownBalance, NumberStyles.Number, CultureInfo.InvariantCulture, out var balance) ? balance : 0;
        var outcome = await fees.PayAsync(new(sellerId, found.Month), shown, model.PaymentRemark, await UserIdAsync());
        if (outcome.Succeeded)
            return await DoneAsync(outcome.Value!);
        ModelState.Clear();
        await errors.AddAsync(ModelState, outcome.Refusals, _ => nameof(model.PaymentRemark));
        return Page(await accounts.PrepareAsync(found.Seller, found.Month, payment: model));
    }

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public async Task<IActionResult> Correct(int sellerId, string? month, FeeCorrectionModel model)
    {
        if (await FindAsync(sellerId, month) is not { } found)
            return NotFound();
        var amount = DecimalInput.Read(model.CorrectionAmount, CultureInfo.CurrentCulture);
        var outcome = await fees.CorrectAsync(new(sellerId, found.Month), amount, model.CorrectionReason, model.Form, await UserIdAsync());
        if (outcome.Succeeded)
            return await DoneAsync(outcome.Value!);
        await errors.AddAsync(ModelState, outcome.Refusals, FeeCorrectionModel.FieldOf);
        return Page(await accounts.PrepareAsync(found.Seller, found.Month, correction: model));
    }

    private async Task<(Customer Seller, FeeMonth Month)?> FindAsync(int sellerId, string? month) =>
        FeeMonth.Parse(month) is { } wanted && await customers.GetCustomerByIdAsync(sellerId) is { } seller ? (seller, wanted) : null;

    private async Task<int> UserIdAsync() => (await workContext.GetCurrentCustomerAsync()).Id;

    private async Task<IActionResult> DoneAsync(FeeEntry entry)
    {
        await activityLog.WriteAsync(ActivityTypes.Of(entry.Kind), entry, await prices.FormatAsync(entry.Amount), entry.FeeMonth, entry.SellerId, entry.Text);
        notices.Success(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Fee.Booked.Done"));
        return ToAccount(entry.SellerId, entry.FeeMonth.ToString());
    }

    private RedirectToActionResult ToAccount(int sellerId, string? month) => RedirectToAction(nameof(Show), new { sellerId, month });

    private ViewResult Page(FeeAccountModel model) => View($"{FleaMarketDefaults.Views}/Admin/FeeAccount.cshtml", model);
}
