using Nop.Core.Domain.Catalog;

namespace Nop.Web.Models.Catalog;

public partial record ProductDetailsModel : BaseNopEntityModel
{
    public ProductType ProductType { get; set; }
    public PictureModel DefaultPictureModel { get; set; } = new();
    public IList<PictureModel> PictureModels { get; set; } = [];
    public string Name { get; set; }
    public string ShortDescription { get; set; }
    public string FullDescription { get; set; }
    public string JsonLd { get; set; }
    public string MetaKeywords { get; set; }
    public string MetaDescription { get; set; }
    public string MetaTitle { get; set; }
    public string SeName { get; set; }
    public bool ShowSku { get; set; }
    public string Sku { get; set; }
    public bool ShowVendor { get; set; }
    public VendorBriefInfoModel VendorModel { get; set; } = new();
    public string StockAvailability { get; set; }
    public ProductPriceModel ProductPrice { get; set; } = new();
    public ProductBreadcrumbModel Breadcrumb { get; set; } = new();
    public string CurrentStoreName { get; set; }
    public bool InStock { get; set; }

    public partial record ProductBreadcrumbModel : BaseNopModel
    {
        public bool Enabled { get; set; }
        public int ProductId { get; set; }
        public string ProductName { get; set; }
        public string ProductSeName { get; set; }
        public IList<CategorySimpleModel> CategoryBreadcrumb { get; set; } = [];
    }
}
