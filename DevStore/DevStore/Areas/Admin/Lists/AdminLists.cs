using DevStore.Areas.Admin.Models;
using Nop.Services.Logging;
using Nop.Web.Framework.Models.Extensions;

namespace DevStore.Areas.Admin.Lists;

/// <summary>The lists by the controller that nopCommerce has for each; what they are called and who may see them says the menu.</summary>
public class AdminLists(ICustomerActivityService activities, ICustomerService customers, ILanguageService languages, Nop.Services.Logging.ILogger log,
    IMessageTemplateService templates, IOrderService orders, IPermissionService permissions, IPriceFormatter prices, IProductService products,
    IReturnRequestService returns, ISettingService settings, IStoreService stores, IWidgetPluginManager widgets,
    ILocalizationService localization, UserTime userTime)
{
    public static string[] Names { get; } =
        ["ActivityLog", "Customer", "Language", "Log", "MessageTemplate", "Order", "Product", "ReturnRequest", "Security", "Setting", "Widget"];

    public async Task<AdminList> GetAsync(string name)
    {
        var toUser = await userTime.FromUtcAsync();
        return name switch
        {
            "ActivityLog" => Of(async search => await MapAsync(
                await activities.GetAllActivitiesAsync(pageIndex: search.Page - 1, pageSize: search.PageSize), async entry => new
                {
                    ActivityLogType = (await activities.GetAllActivityTypesAsync()).FirstOrDefault(type => type.Id == entry.ActivityLogTypeId)?.Name,
                    Customer = (await customers.GetCustomerByIdAsync(entry.CustomerId))?.Email,
                    entry.IpAddress,
                    entry.Comment,
                    CreatedOn = toUser(entry.CreatedOnUtc)
                }), searched: false),
            "Customer" => Of(async search => await MapAsync(await RegisteredAsync(search), async customer => new
            {
                customer.Email,
                FullName = $"{customer.FirstName} {customer.LastName}",
                CustomerRoles = string.Join(", ", (await customers.GetCustomerRolesAsync(customer, showHidden: true)).Select(role => role.Name)),
                customer.Active,
                CreatedOn = toUser(customer.CreatedOnUtc),
                customer.Id
            }), searched: false),
            "Language" => Of(async search => Map((await languages.GetAllLanguagesAsync(showHidden: true)).ToPagedList(search),
                language => new { language.Name, language.LanguageCulture, language.DisplayOrder, language.Published }), searched: false),
            "Log" => Of(async search => Map(
                await log.GetAllLogsAsync(message: search.Keywords, pageIndex: search.Page - 1, pageSize: search.PageSize), entry => new
                {
                    LogLevel = $"{entry.LogLevel}",
                    entry.ShortMessage,
                    entry.FullMessage,
                    entry.PageUrl,
                    CreatedOn = toUser(entry.CreatedOnUtc)
                }), searched: false),
            "MessageTemplate" => Of(async search => Map((await templates.GetAllMessageTemplatesAsync(0, search.Keywords)).ToPagedList(search),
                template => new { template.Name, template.Subject, template.Body, template.IsActive })),
            "Order" => Of(async search => await MapAsync(
                await orders.SearchOrdersAsync(billingEmail: search.Keywords, pageIndex: search.Page - 1, pageSize: search.PageSize), async order => new
                {
                    order.CustomOrderNumber,
                    OrderStatus = await localization.GetLocalizedEnumAsync(order.OrderStatus),
                    PaymentStatus = await localization.GetLocalizedEnumAsync(order.PaymentStatus),
                    ShippingStatus = await localization.GetLocalizedEnumAsync(order.ShippingStatus),
                    Customer = (await customers.GetCustomerByIdAsync(order.CustomerId))?.Email,
                    CreatedOn = toUser(order.CreatedOnUtc),
                    OrderTotal = await prices.FormatPriceAsync(order.OrderTotal),
                    order.Id
                })),
            "Product" => Of(async search => await MapAsync(
                await products.SearchProductsAsync(keywords: search.Keywords, showHidden: true, pageIndex: search.Page - 1, pageSize: search.PageSize),
                async product => new { product.Name, product.Sku, Price = await prices.FormatPriceAsync(product.Price), product.Published })),
            "ReturnRequest" => Of(async search => await MapAsync(
                await returns.SearchReturnRequestsAsync(customNumber: search.Keywords, pageIndex: search.Page - 1, pageSize: search.PageSize),
                async request => new
                {
                    request.CustomNumber,
                    request.Quantity,
                    request.ReturnedQuantity,
                    Customer = (await customers.GetCustomerByIdAsync(request.CustomerId))?.Email,
                    Status = await localization.GetLocalizedEnumAsync(request.ReturnRequestStatus),
                    CreatedOn = toUser(request.CreatedOnUtc),
                    request.Id
                })),
            "Security" => Of(async search => await MapAsync((await permissions.GetAllPermissionRecordsAsync()).ToPagedList(search), async permission => new
            {
                permission.Category,
                Permission = await localization.GetLocalizedPermissionNameAsync(permission),
                CustomerRoles = string.Join(", ", await RolesAsync(permission.Id))
            })),
            "Setting" => Of(async search => await MapAsync(Matching(await settings.GetAllSettingsAsync(), search), async setting => new
            {
                setting.Name,
                setting.Value,
                StoreName = (await stores.GetStoreByIdAsync(setting.StoreId))?.Name
            })),
            "Widget" => Of(async search => Map((await widgets.LoadAllPluginsAsync()).ToPagedList(search), widget => new
            {
                widget.PluginDescriptor.FriendlyName,
                widget.PluginDescriptor.SystemName,
                widget.PluginDescriptor.DisplayOrder,
                IsActive = widgets.IsPluginActive(widget)
            })),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such list.")
        };
    }

    private async Task<IPagedList<Customer>> RegisteredAsync(ListSearchModel search)
    {
        var registered = await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.RegisteredRoleName);
        return await customers.GetAllCustomersAsync(customerRoleIds: [registered.Id], email: search.Keywords, pageIndex: search.Page - 1, pageSize: search.PageSize);
    }

    private async Task<IEnumerable<string>> RolesAsync(int permissionId)
    {
        var granted = (await permissions.GetMappingByPermissionRecordIdAsync(permissionId)).Select(mapping => mapping.CustomerRoleId).ToHashSet();
        return (await customers.GetAllCustomerRolesAsync(showHidden: true)).Where(role => granted.Contains(role.Id)).Select(role => role.Name);
    }

    private static IPagedList<Nop.Core.Domain.Configuration.Setting> Matching(IList<Nop.Core.Domain.Configuration.Setting> all, ListSearchModel search) =>
        all.Where(setting => setting.Name.Contains(search.Keywords ?? string.Empty, StringComparison.OrdinalIgnoreCase)).ToList().ToPagedList(search);

    private static AdminList Of<TRow>(Func<ListSearchModel, Task<Page<TRow>>> pageAsync, bool searched = true) where TRow : class => new(typeof(TRow), searched, async search =>
    {
        var (rows, total) = await pageAsync(search);
        return new AdminListPage(rows, total);
    });

    private static Page<TRow> Map<T, TRow>(IPagedList<T> found, Func<T, TRow> row) => new([.. found.Select(row)], found.TotalCount);

    private static async Task<Page<TRow>> MapAsync<T, TRow>(IPagedList<T> found, Func<T, Task<TRow>> rowAsync)
    {
        var rows = new List<TRow>();
        foreach (var one in found)
            rows.Add(await rowAsync(one));
        return new(rows, found.TotalCount);
    }

    private sealed record Page<TRow>(IReadOnlyList<TRow> Rows, int Total);
}
