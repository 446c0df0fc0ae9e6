using System.Globalization;
using System.Net;
using Nop.Core.Domain.Messages;
using Nop.Services.Common;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Services.Orders;
using Nop.Services.Seo;
using Nop.Services.Stores;

namespace DevStore.Services.Messages;

internal class MessageTokenProvider(
    IAddressService addresses,
    ICustomerService customers,
    IDateTimeHelper times,
    IEventPublisher events,
    ILanguageService languages,
    ILocalizationService localization,
    IOrderService orders,
    IStoreContext storeContext,
    IStoreService stores,
    IUrlRecordService slugs) : IMessageTokenProvider
{
    private static readonly Dictionary<string, string[]> Known = new()
    {
        [TokenGroupNames.StoreTokens] = ["%Store.Name%", "%Store.URL%", "%Store.Email%", "%Store.CompanyName%",
            "%Store.CompanyAddress%", "%Store.CompanyPhoneNumber%", "%Store.CompanyVat%"],
        [TokenGroupNames.CustomerTokens] = ["%Customer.Email%", "%Customer.Username%", "%Customer.FullName%",
            "%Customer.FirstName%", "%Customer.LastName%", "%Customer.Company%"],
        [TokenGroupNames.OrderTokens] = ["%Order.OrderId%", "%Order.OrderNumber%", "%Order.CustomerFullName%",
            "%Order.CustomerEmail%", "%Order.ShippingAddressLine%", "%Order.Product(s)%", "%Order.CreatedOn%",
            "%Order.OrderURLForCustomer%"],
        [TokenGroupNames.ProductTokens] = ["%Product.ID%", "%Product.Name%", "%Product.ShortDescription%",
            "%Product.ProductURLForCustomer%", "%Product.SKU%"],
        [TokenGroupNames.VendorTokens] = ["%Vendor.Name%", "%Vendor.Email%"]
    };

    public async Task AddStoreTokensAsync(IList<Token> tokens, Store store, EmailAccount emailAccount, int languageId)
    {
        ArgumentNullException.ThrowIfNull(emailAccount);
        tokens.Add(new Token("Store.Name", await localization.GetLocalizedAsync(store, item => item.Name, languageId)));
        tokens.Add(new Token("Store.URL", store.Url, true));
        tokens.Add(new Token("Store.Email", emailAccount.Email));
        tokens.Add(new Token("Store.CompanyName", store.CompanyName));
        tokens.Add(new Token("Store.CompanyAddress", store.CompanyAddress));
        tokens.Add(new Token("Store.CompanyPhoneNumber", store.CompanyPhoneNumber));
        tokens.Add(new Token("Store.CompanyVat", store.CompanyVat));
        await events.EntityTokensAddedAsync(store, tokens);
    }

    public async Task AddOrderTokensAsync(IList<Token> tokens, Order order, int languageId, int vendorId = 0)
    {
        var billing = await addresses.GetAddressByIdAsync(order.BillingAddressId);
        var shipping = await addresses.GetAddressByIdAsync(order.ShippingAddressId ?? 0);
        tokens.Add(new Token("Order.OrderId", order.Id));
        tokens.Add(new Token("Order.OrderNumber", order.CustomOrderNumber));
        tokens.Add(new Token("Order.CustomerFullName", $"{billing?.FirstName} {billing?.LastName}".Trim()));
        tokens.Add(new Token("Order.CustomerEmail", billing?.Email));
        tokens.Add(new Token("Order.ShippingAddressLine", (await addresses.FormatAddressAsync(shipping, languageId)).Item1));
        tokens.Add(new Token("Order.Product(s)", await ProductsAsync(order, vendorId), true));
        tokens.Add(new Token("Order.CreatedOn", await DateAsync(order, languageId)));
        tokens.Add(new Token("Order.OrderURLForCustomer", await AddressAsync(order.StoreId, $"orderdetails/{order.Id}"), true));
        await events.EntityTokensAddedAsync(order, tokens);
    }

    public async Task AddCustomerTokensAsync(IList<Token> tokens, int customerId)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(customerId);
        await AddCustomerTokensAsync(tokens, await customers.GetCustomerByIdAsync(customerId));
    }

    public async Task AddCustomerTokensAsync(IList<Token> tokens, Customer customer)
    {
        tokens.Add(new Token("Customer.Email", customer.Email));
        tokens.Add(new Token("Customer.Username", customer.Username));
        tokens.Add(new Token("Customer.FullName", await customers.GetCustomerFullNameAsync(customer)));
        tokens.Add(new Token("Customer.FirstName", customer.FirstName));
        tokens.Add(new Token("Customer.LastName", customer.LastName));
        tokens.Add(new Token("Customer.Company", customer.Company));
        await events.EntityTokensAddedAsync(customer, tokens);
    }

    public async Task AddVendorTokensAsync(IList<Token> tokens, Vendor vendor)
    {
        tokens.Add(new Token("Vendor.Name", vendor.Name));
        tokens.Add(new Token("Vendor.Email", vendor.Email));
        await events.EntityTokensAddedAsync(vendor, tokens);
    }

    public async Task AddProductTokensAsync(IList<Token> tokens, Product product, int languageId)
    {
        var slug = await slugs.GetSeNameAsync(product, languageId);
        tokens.Add(new Token("Product.ID", product.Id));
        tokens.Add(new Token("Product.Name", await localization.GetLocalizedAsync(product, item => item.Name, languageId)));
        tokens.Add(new Token("Product.ShortDescription",
            await localization.GetLocalizedAsync(product, item => item.ShortDescription, languageId), true));
        tokens.Add(new Token("Product.SKU", product.Sku));
        tokens.Add(new Token("Product.ProductURLForCustomer", await AddressAsync(0, slug), true));
        await events.EntityTokensAddedAsync(product, tokens);
    }

    public async Task<IEnumerable<string>> GetListOfAllowedTokensAsync(IList<string>? tokenGroups = null)
    {
        var additional = new AdditionalTokensAddedEvent { TokenGroups = tokenGroups };
        await events.PublishAsync(additional);
        return Known.Where(group => tokenGroups is null || tokenGroups.Contains(group.Key))
            .SelectMany(group => group.Value).Concat(additional.AdditionalTokens).Distinct();
    }

    public IEnumerable<string> GetTokenGroups(MessageTemplate messageTemplate) => [];

    private async Task<string> AddressAsync(int storeId, string path)
    {
        var store = await stores.GetStoreByIdAsync(storeId) ?? await storeContext.GetCurrentStoreAsync();
        return $"{store.Url.TrimEnd('/')}/{path}";
    }

    private async Task<string> DateAsync(Order order, int languageId)
    {
        var culture = (await languages.GetLanguageByIdAsync(languageId))?.LanguageCulture;
        var zone = await times.GetCustomerTimeZoneAsync(await customers.GetCustomerByIdAsync(order.CustomerId));
        return times.ConvertToUserTime(order.CreatedOnUtc, TimeZoneInfo.Utc, zone)
            .ToString("D", CultureInfo.GetCultureInfo(culture ?? string.Empty));
    }

    private async Task<string> ProductsAsync(Order order, int vendorId)
    {
        var rows = new List<string>();
        foreach (var item in await orders.GetOrderItemsAsync(order.Id, vendorId: vendorId))
        {
            var product = await orders.GetProductByOrderItemIdAsync(item.Id);
            rows.Add($"<li>{WebUtility.HtmlEncode(product.Name)} × {item.Quantity}<br />{item.AttributeDescription}</li>");
        }
        return $"<ul>{string.Concat(rows)}</ul>";
    }
}
