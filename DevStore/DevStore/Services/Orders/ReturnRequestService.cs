namespace DevStore.Services.Orders;

internal class ReturnRequestService(
    IRepository<OrderItem> items,
    IRepository<Product> products,
    IRepository<ReturnRequest> requests) : IReturnRequestService
{
    public Task UpdateReturnRequestAsync(ReturnRequest returnRequest) => requests.UpdateAsync(returnRequest);

    public Task DeleteReturnRequestAsync(ReturnRequest returnRequest) => requests.DeleteAsync(returnRequest);

    public Task<ReturnRequest> GetReturnRequestByIdAsync(int returnRequestId) => requests.GetByIdAsync(returnRequestId);

    public Task<IPagedList<ReturnRequest>> SearchReturnRequestsAsync(int storeId = 0, int customerId = 0, int orderItemId = 0,
        string? customNumber = "", ReturnRequestStatus? rs = null, DateTime? createdFromUtc = null, DateTime? createdToUtc = null,
        int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false)
    {
        var statusId = (int?)rs;
        return requests.GetAllPagedAsync(query => query
            .Where(request => storeId == 0 || request.StoreId == storeId)
            .Where(request => customerId == 0 || request.CustomerId == customerId)
            .Where(request => orderItemId == 0 || request.OrderItemId == orderItemId)
            .Where(request => string.IsNullOrEmpty(customNumber) || request.CustomNumber == customNumber)
            .Where(request => statusId == null || request.ReturnRequestStatusId == statusId)
            .Where(request => createdFromUtc == null || createdFromUtc <= request.CreatedOnUtc)
            .Where(request => createdToUtc == null || createdToUtc >= request.CreatedOnUtc)
            .OrderByDescending(request => request.CreatedOnUtc).ThenByDescending(request => request.Id),
            pageIndex, pageSize, getOnlyTotalCount);
    }

    public async Task<ReturnRequestAvailability> GetReturnRequestAvailabilityAsync(int orderId)
    {
        const int cancelled = (int)ReturnRequestStatus.Cancelled;
        var returnable = await items.Table
            .Where(item => item.OrderId == orderId
                && products.Table.Any(product => product.Id == item.ProductId && !product.NotReturnable))
            .ToListAsync();
        var ids = returnable.Select(item => item.Id).ToList();
        var asked = (await requests.Table
                .Where(request => ids.Contains(request.OrderItemId) && request.ReturnRequestStatusId != cancelled).ToListAsync())
            .ToLookup(request => request.OrderItemId, request => request.Quantity);
        return new ReturnRequestAvailability
        {
            ReturnableOrderItems = [.. returnable.Select(item => new ReturnableOrderItem
            {
                OrderItem = item, AvailableQuantityForReturn = Math.Max(0, item.Quantity - asked[item.Id].Sum())
            })]
        };
    }

    public Task InsertReturnRequestAsync(ReturnRequest returnRequest) => requests.InsertAsync(returnRequest);
}
