namespace Nop.Core.Domain.Orders;

public class OrderSettings : ISettings
{
    public bool ReturnRequestsEnabled { get; set; }
    public bool CompleteOrderWhenDelivered { get; set; }
    public int CustomerOrdersPageSize { get; set; }
}
