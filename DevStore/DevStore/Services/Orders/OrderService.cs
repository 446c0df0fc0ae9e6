namespace DevStore.Services.Orders;

internal class OrderService(
    IRepository<Address> addresses,
    IRepository<Order> orders,
    IRepository<OrderItem> items,
    IRepository<OrderNote> notes,
    IRepository<Product> products) : IOrderService
{
    public Task<Order> GetOrderByIdAsync(int orderId) => orders.GetByIdAsync(orderId, _ => default, useShortTermCache: true);

    public Task<IList<Order>> GetOrdersByIdsAsync(int[] orderIds) => orders.GetByIdsAsync(orderIds, includeDeleted: false);

    public Task DeleteOrderAsync(Order order) => orders.DeleteAsync(order);

    public Task<IPagedList<Order>> SearchOrdersAsync(int storeId = 0, int vendorId = 0, int customerId = 0, int productId = 0,
        int affiliateId = 0, int warehouseId = 0, int billingCountryId = 0, string? paymentMethodSystemName = null,
        DateTime? createdFromUtc = null, DateTime? createdToUtc = null, List<int>? osIds = null, List<int>? psIds = null,
        List<int>? ssIds = null, string? billingPhone = null, string? billingEmail = null, string? billingLastName = "",
        string? orderNotes = null, int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false)
    {
        var query = OfBilling(orders.Table, billingCountryId, billingPhone, billingEmail, billingLastName)
            .Where(order => !order.Deleted)
            .Where(order => storeId == 0 || order.StoreId == storeId)
            .Where(order => customerId == 0 || order.CustomerId == customerId)
            .Where(order => productId == 0 || items.Table.Any(item => item.OrderId == order.Id && item.ProductId == productId))
            .Where(order => vendorId == 0 || items.Table.Any(item => item.OrderId == order.Id
                && products.Table.Any(product => product.Id == item.ProductId && product.VendorId == vendorId)))
            .Where(order => affiliateId == 0 || order.AffiliateId == affiliateId)
            .Where(order => string.IsNullOrEmpty(paymentMethodSystemName) || order.PaymentMethodSystemName == paymentMethodSystemName)
            .Where(order => createdFromUtc == null || createdFromUtc <= order.CreatedOnUtc)
            .Where(order => createdToUtc == null || createdToUtc >= order.CreatedOnUtc)
            .Where(order => string.IsNullOrEmpty(orderNotes)
                || notes.Table.Any(note => note.OrderId == order.Id && note.Note.Contains(orderNotes)));
        if (osIds is { Count: > 0 })
            query = query.Where(order => osIds.Contains(order.OrderStatusId));
        if (psIds is { Count: > 0 })
            query = query.Where(order => psIds.Contains(order.PaymentStatusId));
        if (ssIds is { Count: > 0 })
            query = query.Where(order => ssIds.Contains(order.ShippingStatusId));
        return query.OrderByDescending(order => order.CreatedOnUtc).ToPagedListAsync(pageIndex, pageSize, getOnlyTotalCount);
    }

    public Task InsertOrderAsync(Order order) => orders.InsertAsync(order);

    public Task UpdateOrderAsync(Order order) => orders.UpdateAsync(order);

    public async Task<IList<OrderItem>> GetOrderItemsAsync(int orderId, bool? isNotReturnable = null, bool? isShipEnabled = null,
        int vendorId = 0) =>
        orderId == 0
            ? []
            : await items.Table
                .Where(item => item.OrderId == orderId && products.Table.Any(product => product.Id == item.ProductId
                    && (isShipEnabled == null || product.IsShipEnabled == isShipEnabled)
                    && (isNotReturnable == null || product.NotReturnable == isNotReturnable)
                    && (vendorId == 0 || product.VendorId == vendorId)))
                .OrderBy(item => item.Id).ToListAsync();

    public Task DeleteOrderItemAsync(OrderItem orderItem) => items.DeleteAsync(orderItem);

    public Task InsertOrderItemAsync(OrderItem orderItem) => items.InsertAsync(orderItem);

    public Task UpdateOrderItemAsync(OrderItem orderItem) => items.UpdateAsync(orderItem);

    public async Task<IList<OrderNote>> GetOrderNotesByOrderIdAsync(int orderId, bool? displayToCustomer = null) =>
        await notes.Table
            .Where(note => note.OrderId == orderId && (displayToCustomer == null || note.DisplayToCustomer == displayToCustomer))
            .OrderBy(note => note.Id).ToListAsync();

    public Task InsertOrderNoteAsync(OrderNote orderNote) => notes.InsertAsync(orderNote);

    private IQueryable<Order> OfBilling(IQueryable<Order> query, int countryId, string? phone, string? email, string? lastName) =>
        countryId == 0 && string.IsNullOrEmpty(phone) && string.IsNullOrEmpty(email) && string.IsNullOrEmpty(lastName)
            ? query
            : query.Where(order => addresses.Table.Any(address => address.Id == order.BillingAddressId
                && (countryId == 0 || address.CountryId == countryId)
                && (string.IsNullOrEmpty(phone) || address.PhoneNumber.Contains(phone))
                && (string.IsNullOrEmpty(email) || address.Email.Contains(email))
                && (string.IsNullOrEmpty(lastName) || address.LastName.Contains(lastName))));
}
