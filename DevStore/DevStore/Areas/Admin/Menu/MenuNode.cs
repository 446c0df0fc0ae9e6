namespace DevStore.Areas.Admin.Menu;

internal record MenuNode(string SystemName, string TextKey, string Icon, params MenuNode[] Children)
{
    public string? Controller { get; init; }
    public string? Action { get; init; }
    public string? Permission { get; init; }

    public static MenuNode Page(string systemName, string textKey, string permission, string controller, string action) =>
        new(systemName, textKey, "far fa-dot-circle") { Controller = controller, Action = action, Permission = permission };
}
