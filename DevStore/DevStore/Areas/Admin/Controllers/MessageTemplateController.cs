using DevStore.Areas.Admin.Grids;
using DevStore.Areas.Admin.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Messages;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace DevStore.Areas.Admin.Controllers;

public class MessageTemplateController(IMessageTemplateService templates, IMessageTokenProvider tokens) : BaseAdminController
{
    public IActionResult Index() => RedirectToAction(nameof(List));

    [CheckPermission(StandardPermission.ContentManagement.MESSAGE_TEMPLATES_VIEW)]
    public IActionResult List() => View(new MessageTemplateSearchModel().WithPageSize());

    [HttpPost]
    [CheckPermission(StandardPermission.ContentManagement.MESSAGE_TEMPLATES_VIEW)]
    public async Task<IActionResult> List(MessageTemplateSearchModel searchModel)
    {
        var all = await templates.GetAllMessageTemplatesAsync(0, searchModel.SearchKeywords);
        return Json(all.ToGrid(searchModel, Row));
    }

    [CheckPermission(StandardPermission.ContentManagement.MESSAGE_TEMPLATES_VIEW)]
    public async Task<IActionResult> Edit(int id)
    {
        if (await templates.GetMessageTemplateByIdAsync(id) is not { } template)
            return RedirectToAction(nameof(List));

        var allowed = await tokens.GetListOfAllowedTokensAsync([.. tokens.GetTokenGroups(template)]);
        return View(Row(template) with { Body = template.Body, AllowedTokens = string.Join(", ", allowed) });
    }

    [HttpPost]
    [FormValueRequired("save", "save-continue")]
    [ParameterBasedOnFormName("save-continue", "continueEditing")]
    [CheckPermission(StandardPermission.ContentManagement.MESSAGE_TEMPLATES_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Edit(MessageTemplateModel model, bool continueEditing)
    {
        if (await templates.GetMessageTemplateByIdAsync(model.Id) is not { } template)
            return RedirectToAction(nameof(List));

        template.Subject = model.Subject;
        template.Body = model.Body;
        template.IsActive = model.IsActive;
        await templates.UpdateMessageTemplateAsync(template);
        return continueEditing ? RedirectToAction(nameof(Edit), new { id = template.Id }) : RedirectToAction(nameof(List));
    }

    private static MessageTemplateModel Row(MessageTemplate template) => new()
    {
        Id = template.Id,
        Name = template.Name,
        Subject = template.Subject,
        IsActive = template.IsActive
    };
}
