using Nop.Core.Domain.Menus;

namespace Nop.Web.Models.Menus;

public partial record MenuModel : BaseNopEntityModel
{
    public MenuType MenuType { get; set; }
    public string Name { get; set; }
    public string CssClass { get; set; }
    public IList<MenuItemModel> Items { get; set; } = [];
}
