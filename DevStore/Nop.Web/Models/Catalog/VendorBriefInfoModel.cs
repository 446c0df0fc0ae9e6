namespace Nop.Web.Models.Catalog;

public partial record VendorBriefInfoModel : BaseNopEntityModel
{
    public string Name { get; set; }
    public string SeName { get; set; }
}
