namespace Nop.Web.Models.Catalog;

public partial record CategorySimpleModel : BaseNopEntityModel
{
    public string Name { get; set; }
    public string SeName { get; set; }
    public List<CategorySimpleModel> SubCategories { get; set; } = [];
    public string Route { get; set; }
}
