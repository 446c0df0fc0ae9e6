namespace DevStore.Components;

public sealed class AdminHeaderLinksViewComponent(IPermissionService permissions) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        await permissions.AuthorizeAsync(StandardPermission.Security.ACCESS_ADMIN_PANEL) ? base.View() : Content(string.Empty);
}
