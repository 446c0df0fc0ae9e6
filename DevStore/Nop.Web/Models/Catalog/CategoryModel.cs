namespace Nop.Web.Models.Catalog;

public partial record CategoryModel : BaseNopEntityModel
{
    public string Name { get; set; }
    public string Description { get; set; }
    public string MetaKeywords { get; set; }
    public string MetaDescription { get; set; }
    public string MetaTitle { get; set; }
    public string SeName { get; set; }
    public PictureModel PictureModel { get; set; } = new();
    public IList<CategoryModel> CategoryBreadcrumb { get; set; } = [];
    public IList<SubCategoryModel> SubCategories { get; set; } = [];
    public CatalogProductsModel CatalogProductsModel { get; set; } = new();

    public partial record SubCategoryModel : BaseNopEntityModel
    {
        public string Name { get; set; }
        public string SeName { get; set; }
        public PictureModel PictureModel { get; set; } = new();
    }
}
