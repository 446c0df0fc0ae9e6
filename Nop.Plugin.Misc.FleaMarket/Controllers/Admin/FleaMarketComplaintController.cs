using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Complaints;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Services.Localization;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>The moderators' list of complaints.</summary>
public class FleaMarketComplaintController(
    ComplaintAdminQueries complaintQueries,
    ComplaintGridFactory grid,
    ComplaintService complaintService,
    CustomerLoginLookup logins,
    IWorkContext workContext,
    ActivityLogWriter activityLog,
    ILocalizationService localization) : BaseAdminController
{
    private const int MostPeople = 15;

    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> List(ComplaintSearchModel model) =>
        View($"{FleaMarketDefaults.Views}/Admin/Complaints.cshtml", await grid.PrepareAsync(model));

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> Rows(ComplaintSearchModel model) => Json(await grid.RowsAsync(model));

    /// <param name="term">The beginning of a login, as jQuery UI's autocomplete names it.</param>
    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> People(string? term) => Json(string.IsNullOrWhiteSpace(term)
        ? []
        : (await complaintQueries.FindPeopleAsync(term, MostPeople)).Select(logins.Choice).ToList());

    /// <summary>Answers with the refusal in words, or with nothing when it was struck.</summary>
    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Moderate)]
    public async Task<IActionResult> Strike(int id, [Multiline] string? reason) =>
        await AnswerAsync(await complaintService.StrikeAsync((await workContext.GetCurrentCustomerAsync()).Id, id, reason), ActivityTypes.StrikeComplaint, id);

    /// <summary>Answers with the refusal in words, or with nothing when it was upheld.</summary>
    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Moderate)]
    public async Task<IActionResult> Uphold(int id, [Multiline] string? reason) =>
        await AnswerAsync(await complaintService.UpholdAsync((await workContext.GetCurrentCustomerAsync()).Id, id, reason), ActivityTypes.UpholdComplaint, id);

    private async Task<IActionResult> AnswerAsync(Outcome<ComplaintRefusal, Complaint> outcome, string activity, int id)
    {
        if (outcome.Refusal is { } refusal)
            return Json(new { Refusal = await localization.GetLocalizedEnumAsync(refusal), IsOfReason = refusal is ComplaintRefusal.ReasonMissing or ComplaintRefusal.ReasonTooLong });
        await activityLog.WriteAsync(activity, null, id);
        return Json(new { Refusal = "" });
    }

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> Export(ComplaintSearchModel model)
    {
        var filter = await grid.FilterAsync(model);
        return new CsvFileResult("flea-market-complaints", body => grid.WriteAsync(body, filter)) { Activity = ActivityTypes.ExportComplaints };
    }
}
