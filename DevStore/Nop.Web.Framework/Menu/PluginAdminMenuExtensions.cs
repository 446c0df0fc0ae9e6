using Nop.Services.Plugins;

namespace Nop.Web.Framework.Menu;

public static class PluginAdminMenuExtensions
{
    public static AdminMenuItem GetAdminMenuItem(this IPlugin plugin, string iconClass = "far fa-dot-circle") =>
        plugin?.PluginDescriptor is not { } descriptor
            ? new AdminMenuItem { Visible = false }
            : new AdminMenuItem
            {
                SystemName = descriptor.SystemName,
                Title = descriptor.FriendlyName,
                IconClass = iconClass,
                Url = plugin.GetConfigurationPageUrl()
            };
}
