using DevStore.Areas.Admin.Grids;
using DevStore.Areas.Admin.Models;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Services.Localization;
using Nop.Services.Orders;

namespace DevStore.Areas.Admin.Factories;

public class ReturnRequestPages(IReturnRequestService returns, IRepository<OrderItem> orderItems, IRepository<Order> orders,
    IRepository<Product> products, IRepository<Customer> customers, ILocalizationService localization, UserTime userTime)
{
    public ReturnRequestSearchModel Search() => new ReturnRequestSearchModel().WithPageSize();

    public async Task<GridPage<ReturnRequestModel>> ListAsync(ReturnRequestSearchModel search)
    {
        var page = await returns.SearchReturnRequestsAsync(customNumber: search.CustomNumber, pageIndex: search.Page - 1, pageSize: search.PageSize);
        var rows = await RowsAsync([.. page]);
        return page.ToGrid(search, request => rows[page.IndexOf(request)]);
    }

    public async Task<ReturnRequestModel> EditAsync(ReturnRequest request) =>
        (await RowsAsync([request]))[0] with { AvailableStatuses = await StatusesAsync() };

    private async Task<List<ReturnRequestModel>> RowsAsync(IList<ReturnRequest> requests)
    {
        var items = await ByIdAsync(orderItems, requests.Select(request => request.OrderItemId));
        var ordersById = await ByIdAsync(orders, items.Values.Select(item => item.OrderId));
        var productsById = await ByIdAsync(products, items.Values.Select(item => item.ProductId));
        var customersById = await ByIdAsync(customers, requests.Select(request => request.CustomerId));
        var toUser = await userTime.FromUtcAsync();
        var rows = new List<ReturnRequestModel>();
        foreach (var request in requests)
        {
            var item = items.GetValueOrDefault(request.OrderItemId);
            rows.Add(await RowAsync(request, toUser) with
            {
                OrderId = item?.OrderId ?? 0,
                CustomOrderNumber = ordersById.GetValueOrDefault(item?.OrderId ?? 0)?.CustomOrderNumber,
                ProductName = productsById.GetValueOrDefault(item?.ProductId ?? 0)?.Name,
                CustomerInfo = customersById.GetValueOrDefault(request.CustomerId)?.Email
            });
        }

        return rows;
    }

    private async Task<ReturnRequestModel> RowAsync(ReturnRequest request, Func<DateTime, DateTime> toUser) => new()
    {
        Id = request.Id,
        CustomNumber = request.CustomNumber,
        CustomerId = request.CustomerId,
        Quantity = request.Quantity,
        ReturnedQuantity = request.ReturnedQuantity,
        ReturnRequestStatusId = request.ReturnRequestStatusId,
        ReturnRequestStatusStr = await localization.GetLocalizedEnumAsync(request.ReturnRequestStatus),
        ReasonForReturn = request.ReasonForReturn,
        RequestedAction = request.RequestedAction,
        StaffNotes = request.StaffNotes,
        CreatedOn = toUser(request.CreatedOnUtc)
    };

    private async Task<IList<SelectListItem>> StatusesAsync()
    {
        var statuses = new List<SelectListItem>();
        foreach (var status in Enum.GetValues<ReturnRequestStatus>())
            statuses.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(status), $"{(int)status}"));
        return statuses;
    }

    private static async Task<Dictionary<int, T>> ByIdAsync<T>(IRepository<T> repository, IEnumerable<int> ids) where T : Nop.Core.BaseEntity =>
        (await repository.GetByIdsAsync([.. ids.Distinct()])).ToDictionary(entity => entity.Id);
}
