namespace Nop.Web.Models.Menus;

public partial record MenuItemModel : BaseNopEntityModel
{
    public string Title { get; set; }
    public string Url { get; set; }
    public string CssClass { get; set; }
    public int? ParentId { get; set; }
    public List<MenuItemModel> ChildrenItems { get; set; } = [];
}
