using Nop.Core.Domain.Security;
using Nop.Core.Domain.Seo;

namespace Nop.Core.Domain.Catalog;

public class Product : BaseEntity, ILocalizedEntity, ISlugSupported, IAclSupported, IStoreMappingSupported, ISoftDeletedEntity
{
    public int ProductTypeId { get; set; }
    public int ParentGroupedProductId { get; set; }
    public bool VisibleIndividually { get; set; }
    public string Name { get; set; }
    public string ShortDescription { get; set; }
    public string FullDescription { get; set; }
    public int ProductTemplateId { get; set; }
    public int VendorId { get; set; }
    public bool ShowOnHomepage { get; set; }
    public string MetaKeywords { get; set; }
    public string MetaDescription { get; set; }
    public string MetaTitle { get; set; }
    public bool AllowCustomerReviews { get; set; }
    public bool SubjectToAcl { get; set; }
    public bool LimitedToStores { get; set; }
    public string Sku { get; set; }
    public bool IsGiftCard { get; set; }
    public bool IsDownload { get; set; }
    public bool IsRecurring { get; set; }
    public int RecurringCycleLength { get; set; }
    public int RecurringCyclePeriodId { get; set; }
    public bool IsRental { get; set; }
    public int RentalPriceLength { get; set; }
    public bool IsShipEnabled { get; set; }
    public int ManageInventoryMethodId { get; set; }
    public int StockQuantity { get; set; }
    public int OrderMinimumQuantity { get; set; }
    public int OrderMaximumQuantity { get; set; }
    public bool NotReturnable { get; set; }
    public bool CallForPrice { get; set; }
    public decimal Price { get; set; }
    public decimal OldPrice { get; set; }
    public bool CustomerEntersPrice { get; set; }
    public DateTime? AvailableStartDateTimeUtc { get; set; }
    public DateTime? AvailableEndDateTimeUtc { get; set; }
    public int DisplayOrder { get; set; }
    public bool Published { get; set; }
    public bool Deleted { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime UpdatedOnUtc { get; set; }
    public ProductType ProductType { get => (ProductType)ProductTypeId; set => ProductTypeId = (int)value; }
    public ManageInventoryMethod ManageInventoryMethod { get => (ManageInventoryMethod)ManageInventoryMethodId; set => ManageInventoryMethodId = (int)value; }
    public RecurringProductCyclePeriod RecurringCyclePeriod { get => (RecurringProductCyclePeriod)RecurringCyclePeriodId; set => RecurringCyclePeriodId = (int)value; }
}
