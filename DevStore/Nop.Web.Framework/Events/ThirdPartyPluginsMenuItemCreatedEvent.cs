using Nop.Web.Framework.Menu;

namespace Nop.Web.Framework.Events;

public class ThirdPartyPluginsMenuItemCreatedEvent(IAdminMenu adminMenu, AdminMenuItem rootMenuItem) : BaseMenuItemCreatedEvent(adminMenu)
{
    public AdminMenuItem MenuItem { get; protected set; } = rootMenuItem;
}
