using DevStore.Areas.Admin.Models;
using Nop.Core.Domain.Cms;
using Nop.Services.Logging;

namespace DevStore.Areas.Admin.Controllers;

public class PluginController(IPluginService plugins, IUploadService uploads, PluginPages pages, WidgetSettings widgetSettings,
    ISettingService settings, ILocalizationService localization, INotificationService notifications, ICustomerActivityService activities,
    IWorkContext workContext) : BaseAdminController
{
    private const string Install = "install-plugin-link-";
    private const string Uninstall = "uninstall-plugin-link-";

    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public IActionResult List() => View(pages.Search());

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public async Task<IActionResult> ListSelect(PluginSearchModel searchModel) => Json(await pages.ListAsync(searchModel));

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public Task<IActionResult> UploadPluginsAndThemes(IFormFile? archivefile) => TryAsync(async () =>
    {
        if (archivefile is null || archivefile.Length == 0)
            throw new NopException(await localization.GetResourceAsync("Admin.Common.UploadFile"));

        var uploaded = await uploads.UploadPluginsAndThemesAsync(archivefile);
        var format = await localization.GetResourceAsync("Admin.Configuration.Plugins.Uploaded");
        notifications.SuccessNotification(string.Format(format, uploaded.Count, 0));
    });

    [HttpPost, ActionName(nameof(List))]
    [FormValueRequired(FormValueRequirement.StartsWith, Install)]
    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public Task<IActionResult> PrepareInstall() => TryAsync(async () =>
    {
        await plugins.PreparePluginToInstallAsync(SystemName(Install), await workContext.GetCurrentCustomerAsync());
        await PromiseRestartAsync();
    });

    [HttpPost, ActionName(nameof(List))]
    [FormValueRequired(FormValueRequirement.StartsWith, Uninstall)]
    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public Task<IActionResult> PrepareUninstall() => TryAsync(async () =>
    {
        await plugins.PreparePluginToUninstallAsync(SystemName(Uninstall));
        await PromiseRestartAsync();
    });

    [HttpPost, ActionName(nameof(List))]
    [FormValueRequired("plugin-apply-changes", "plugin-reload-grid")]
    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public async Task<IActionResult> ApplyChanges()
    {
        await plugins.UninstallPluginsAsync();
        return View("RestartApplication", Url.Action(nameof(List)));
    }

    [HttpPost, ActionName(nameof(List))]
    [FormValueRequired("plugin-discard-changes")]
    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public IActionResult DiscardChanges()
    {
        plugins.ResetChanges();
        return RedirectToAction(nameof(List));
    }

    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public async Task<IActionResult> EditPopup(string systemName) =>
        await FindAsync(systemName) is { } descriptor ? View(await pages.RowAsync(descriptor)) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_PLUGINS)]
    public async Task<IActionResult> EditPopup(PluginModel model)
    {
        if (await FindAsync(model.SystemName!) is not { } descriptor)
            return RedirectToAction(nameof(List));

        if (descriptor.Installed && descriptor.Instance<IPlugin>() is IWidgetPlugin)
            await ActivateAsync(descriptor.SystemName, model.IsEnabled);
        await activities.InsertActivityAsync("EditPlugin", descriptor.FriendlyName);
        ViewBag.RefreshPage = true;
        return View(model);
    }

    private async Task ActivateAsync(string systemName, bool active)
    {
        widgetSettings.ActiveWidgetSystemNames.Remove(systemName);
        if (active)
            widgetSettings.ActiveWidgetSystemNames.Add(systemName);
        await settings.SaveSettingAsync(widgetSettings);
    }

    private Task<PluginDescriptor> FindAsync(string systemName) =>
        plugins.GetPluginDescriptorBySystemNameAsync<IPlugin>(systemName, LoadPluginsMode.All);

    private string SystemName(string prefix) => Request.Form.Keys.First(key => key.StartsWith(prefix, StringComparison.InvariantCultureIgnoreCase))[prefix.Length..];

    private async Task PromiseRestartAsync() =>
        notifications.SuccessNotification(await localization.GetResourceAsync("Admin.Configuration.Plugins.ChangesApplyAfterReboot"));

    private async Task<IActionResult> TryAsync(Func<Task> change)
    {
        try
        {
            await change();
        }
        catch (Exception exception)
        {
            await notifications.ErrorNotificationAsync(exception);
        }

        return RedirectToAction(nameof(List), new { showWarnings = false });
    }
}
