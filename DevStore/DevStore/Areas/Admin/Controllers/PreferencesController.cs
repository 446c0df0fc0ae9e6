namespace DevStore.Areas.Admin.Controllers;

public class PreferencesController(IGenericAttributeService attributes, IWorkContext workContext) : BaseAdminController
{
    [HttpPost]
    public async Task<IActionResult> SavePreference(string name, bool value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        await attributes.SaveAttributeAsync(await workContext.GetCurrentCustomerAsync(), name, value);
        return Json(new { Result = true });
    }
}
