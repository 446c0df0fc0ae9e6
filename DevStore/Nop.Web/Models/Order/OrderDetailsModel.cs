using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Web.Models.Common;

namespace Nop.Web.Models.Order;

public partial record OrderDetailsModel : BaseNopEntityModel
{
    public bool PrintMode { get; set; }
    public string CustomOrderNumber { get; set; }
    public DateTime CreatedOn { get; set; }
    public OrderStatus OrderStatus { get; set; }
    public string OrderStatusText { get; set; }
    public bool IsReturnRequestAllowed { get; set; }
    public bool IsShippable { get; set; }
    public string ShippingStatus { get; set; }
    public AddressModel ShippingAddress { get; set; } = new();
    public string ShippingMethod { get; set; }
    public AddressModel BillingAddress { get; set; } = new();
    public string PaymentMethod { get; set; }
    public string PaymentMethodStatus { get; set; }
    public PaymentStatus PaymentStatus { get; set; }
    public string OrderSubtotal { get; set; }
    public string OrderShipping { get; set; }
    public string OrderTotal { get; set; }
    public decimal OrderTotalValue { get; set; }
    public bool ShowSku { get; set; }
    public bool ShowVendorName { get; set; }
    public bool ShowProductThumbnail { get; set; }
    public IList<OrderItemModel> Items { get; set; } = [];

    public partial record OrderItemModel : BaseNopEntityModel
    {
        public Guid OrderItemGuid { get; set; }
        public string Sku { get; set; }
        public int ProductId { get; set; }
        public string ProductName { get; set; }
        public string ProductSeName { get; set; }
        public string UnitPrice { get; set; }
        public decimal UnitPriceValue { get; set; }
        public string SubTotal { get; set; }
        public decimal SubTotalValue { get; set; }
        public int Quantity { get; set; }
        public PictureModel Picture { get; set; } = new();
        public string AttributeInfo { get; set; }
        public string VendorName { get; set; }
    }
}
