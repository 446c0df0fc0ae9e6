using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Services.Common;
using Nop.Services.Directory;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

/// <summary>Completed orders, without what placing one sets off: no mails, no stock, no payment.</summary>
public class SamplePurchases(
    IOrderService orders,
    IAddressService addresses,
    ICurrencyService currencies,
    CurrencySettings currencySettings,
    FleaMarketSettings settings,
    TimeProvider clock)
{
    private const int DaysAgo = 12;

    public async Task<OrderItem> BuyAsync(Customer customer, int storeId, Product product, int quantity)
    {
        var order = await OrderAsync(customer, storeId, product.Price * quantity);
        await orders.InsertOrderAsync(order);
        order.CustomOrderNumber = order.Id.ToString();
        await orders.UpdateOrderAsync(order);
        var item = ItemOf(order, product, quantity);
        await orders.InsertOrderItemAsync(item);
        return item;
    }

    public async Task DeleteAllOfAsync(Customer customer)
    {
        foreach (var order in await orders.SearchOrdersAsync(customerId: customer.Id))
            await orders.DeleteOrderAsync(order);
    }

    private async Task<Order> OrderAsync(Customer customer, int storeId, decimal total)
    {
        var boughtOnUtc = clock.GetUtcNow().UtcDateTime.AddDays(-DaysSinceDelivery());
        return new()
        {
            OrderGuid = Guid.NewGuid(), CustomOrderNumber = "", StoreId = storeId, CustomerId = customer.Id, CustomerIp = "",
            BillingAddressId = await AddressIdAsync(customer), CustomerTaxDisplayType = Nop.Core.Domain.Tax.TaxDisplayType.IncludingTax, TaxRates = "",
            CustomerCurrencyCode = (await currencies.GetCurrencyByIdAsync(currencySettings.PrimaryStoreCurrencyId))?.CurrencyCode ?? "", CurrencyRate = 1,
            OrderSubtotalInclTax = total, OrderSubtotalExclTax = total, OrderTotal = total,
            OrderStatus = OrderStatus.Complete, PaymentStatus = PaymentStatus.Paid, ShippingStatus = ShippingStatus.ShippingNotRequired,
            PaidDateUtc = boughtOnUtc, CreatedOnUtc = boughtOnUtc
        };
    }

    private int DaysSinceDelivery() =>
        settings.MostDaysSinceDelivery == 0 ? DaysAgo : Math.Min(DaysAgo, settings.MostDaysSinceDelivery - 1);

    /// <summary>An order keeps an address of its own, as nopCommerce's do.</summary>
    private async Task<int> AddressIdAsync(Customer customer)
    {
        var address = addresses.CloneAddress(await addresses.GetAddressByIdAsync(customer.BillingAddressId ?? 0));
        await addresses.InsertAddressAsync(address);
        return address.Id;
    }

    private static OrderItem ItemOf(Order order, Product product, int quantity) => new()
    {
        OrderItemGuid = Guid.NewGuid(), OrderId = order.Id, ProductId = product.Id, Quantity = quantity, AttributeDescription = "", AttributesXml = "",
        UnitPriceInclTax = product.Price, UnitPriceExclTax = product.Price,
        PriceInclTax = product.Price * quantity, PriceExclTax = product.Price * quantity, OriginalProductCost = 0
    };
}
