using Nop.Web.Framework;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Menu;

namespace DevStore.Areas.Admin.Menu;

internal class AdminMenu(LinkGenerator links, IHttpContextAccessor accessor, IEventPublisher events,
    ILocalizationService localization, IPermissionService permissions) : IAdminMenu
{
    private AdminMenuItem? _root;

    public async Task<AdminMenuItem> GetRootNodeAsync(bool showHidden = false) => _root ??= await BuildAsync(showHidden);

    public string GetMenuItemUrl(string controllerName, string actionName) =>
        links.GetPathByAction(accessor.HttpContext!, actionName, controllerName, new { area = AreaNames.ADMIN })!;

    private async Task<AdminMenuItem> BuildAsync(bool showHidden)
    {
        var root = await ItemAsync(AdminMenuTree.Root);
        await events.PublishAsync(new AdminMenuCreatedEvent(this, root));

        await CheckPermissionsAsync(root, []);
        if (!showHidden)
            HideEmpty(root);
        return root;
    }

    private async Task<AdminMenuItem> ItemAsync(MenuNode node)
    {
        var item = new AdminMenuItem
        {
            SystemName = node.SystemName,
            Title = await localization.GetResourceAsync(node.TextKey),
            IconClass = node.Icon,
            Url = node.Controller is null ? null : $"{accessor.HttpContext!.Request.PathBase}/Admin/{node.Controller}/{node.Action}"
        };
        if (node.Permission is not null)
            item.PermissionNames = [node.Permission];
        foreach (var child in node.Children)
            item.ChildNodes.Add(await ItemAsync(child));
        return item;
    }

    private async Task CheckPermissionsAsync(AdminMenuItem item, IList<string> inherited)
    {
        var names = item.OwnPermissionNames ?? inherited;
        if (item.Visible && item.ChildNodes.Count == 0)
            item.Visible = await AuthorizeAllAsync(names);
        foreach (var child in item.ChildNodes)
            await CheckPermissionsAsync(child, names);
    }

    private async Task<bool> AuthorizeAllAsync(IEnumerable<string> names)
    {
        foreach (var name in names.Where(name => !string.IsNullOrEmpty(name)).Distinct())
            if (!await permissions.AuthorizeAsync(name.Trim()))
                return false;
        return true;
    }

    private static void HideEmpty(AdminMenuItem item)
    {
        foreach (var child in item.ChildNodes)
            HideEmpty(child);
        item.Visible &= item.ChildNodes.Count == 0 ? !string.IsNullOrEmpty(item.Url) : item.ChildNodes.Any(child => child.Visible);
    }
}
