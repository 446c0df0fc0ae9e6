namespace DevStore.Areas.Admin.Controllers;

public class CommonController(IStaticCacheManager cache, Nop.Core.IWebHelper webHelper) : BaseAdminController
{
    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_MAINTENANCE)]
    public async Task<IActionResult> ClearCache(string? returnUrl)
    {
        await cache.ClearAsync();
        return LocalRedirect(LocalOr(returnUrl));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_MAINTENANCE)]
    public IActionResult RestartApplication(string? returnUrl) => View("RestartApplication", LocalOr(returnUrl));

    [HttpPost]
    [CheckPermission([StandardPermission.System.MANAGE_MAINTENANCE, StandardPermission.Configuration.MANAGE_PLUGINS])]
    public IActionResult Restart()
    {
        Response.OnCompleted(() =>
        {
            webHelper.RestartAppDomain();
            return Task.CompletedTask;
        });
        return new EmptyResult();
    }

    private string LocalOr(string? url) => Url.IsLocalUrl(url) ? url : Url.Action("Index", "Home")!;
}
