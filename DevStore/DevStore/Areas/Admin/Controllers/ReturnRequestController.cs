using DevStore.Areas.Admin.Models;

namespace DevStore.Areas.Admin.Controllers;

public class ReturnRequestController(IReturnRequestService returns, ReturnRequestPages pages, ILocalizationService localization,
    INotificationService notifications) : BaseAdminController
{
    [CheckPermission(StandardPermission.Orders.RETURN_REQUESTS_VIEW)]
    public async Task<IActionResult> Edit(int id) =>
        await returns.GetReturnRequestByIdAsync(id) is { } request ? View(await pages.EditAsync(request)) : ToList();

    [HttpPost]
    [FormValueRequired("save", "save-continue")]
    [ParameterBasedOnFormName("save-continue", "continueEditing")]
    [CheckPermission(StandardPermission.Orders.RETURN_REQUESTS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Edit(ReturnRequestModel model, bool continueEditing)
    {
        if (await returns.GetReturnRequestByIdAsync(model.Id) is not { } request)
            return ToList();

        request.Quantity = model.Quantity;
        request.ReturnedQuantity = model.ReturnedQuantity;
        request.ReturnRequestStatusId = model.ReturnRequestStatusId;
        request.ReasonForReturn = model.ReasonForReturn;
        request.RequestedAction = model.RequestedAction;
        request.StaffNotes = model.StaffNotes;
        request.UpdatedOnUtc = DateTime.UtcNow;
        await returns.UpdateReturnRequestAsync(request);
        notifications.SuccessNotification(await localization.GetResourceAsync("Admin.ReturnRequests.Updated"));
        return continueEditing ? RedirectToAction(nameof(Edit), new { id = request.Id }) : ToList();
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Orders.RETURN_REQUESTS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Delete(int id)
    {
        if (await returns.GetReturnRequestByIdAsync(id) is { } request)
            await returns.DeleteReturnRequestAsync(request);
        return ToList();
    }

    private LocalRedirectResult ToList() => LocalRedirect("~/Admin/ReturnRequest/List");
}
