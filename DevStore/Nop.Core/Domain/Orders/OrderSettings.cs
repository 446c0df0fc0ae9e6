using Nop.Core.Configuration;

namespace Nop.Core.Domain.Orders;

public class OrderSettings : ISettings
{
    public bool IsReOrderAllowed { get; set; }
    public bool AnonymousCheckoutAllowed { get; set; }
    public bool CheckoutDisabled { get; set; }
    public bool ReturnRequestsEnabled { get; set; }
    public string ReturnRequestNumberMask { get; set; }
    public int NumberOfDaysReturnRequestAvailable { get; set; }
    public bool CompleteOrderWhenDelivered { get; set; }
    public string CustomOrderNumberMask { get; set; }
    public bool ShowProductThumbnailInOrderDetailsPage { get; set; }
    public bool DisplayCustomerCurrencyOnOrders { get; set; }
    public int CustomerOrdersPageSize { get; set; }
    public bool AllowCustomersCancelOrders { get; set; }
}
