using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Domain.Units;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Services.Insights;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Tests.Domain;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Catalog;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Services.Orders;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>People, purchases and listings of a test's own.</summary>
internal sealed class Scene(InProcessStore store)
{
    public const int StoreId = 1;
    public const int Moderator = 1;
    public const string Password = "Correct-horse-1";

    private DateTime Now => store.Clock.Now;

    public async Task<Customer> CustomerAsync(string? role = null)
    {
        var login = $"c{Guid.NewGuid():N}@example.com";
        var customer = new Customer
        {
            CustomerGuid = Guid.NewGuid(), Email = login, Username = login, FirstName = "Test", LastName = "Customer", Active = true,
            RegisteredInStoreId = StoreId, CreatedOnUtc = Now, LastActivityDateUtc = Now
        };
        await store.AskAsync(async (ICustomerService customers) =>
        {
            await customers.InsertCustomerAsync(customer);
            var roleId = (await customers.GetCustomerRoleBySystemNameAsync(role ?? NopCustomerDefaults.RegisteredRoleName)).Id;
            await customers.AddCustomerRoleMappingAsync(new() { CustomerId = customer.Id, CustomerRoleId = roleId });
            await customers.InsertCustomerPasswordAsync(new() { CustomerId = customer.Id, Password = Password, PasswordFormat = PasswordFormat.Clear, CreatedOnUtc = Now });
        });
        return customer;
    }

    public Task BanAsync(int customerId) => store.AskAsync(async (ICustomerService customers) =>
    {
        var customer = await customers.GetCustomerByIdAsync(customerId);
        customer.Active = false;
        await customers.UpdateCustomerAsync(customer);
    });

    /// <summary>A registered customer with another role beside.</summary>
    public async Task<Customer> StaffAsync(string role)
    {
        var customer = await CustomerAsync();
        await store.AskAsync(async (ICustomerService customers) => await customers.AddCustomerRoleMappingAsync(
            new() { CustomerId = customer.Id, CustomerRoleId = (await customers.GetCustomerRoleBySystemNameAsync(role)).Id }));
        return customer;
    }

    /// <summary>A registered customer with a new role beside, which has these permissions.</summary>
    public async Task<Customer> StaffWithAsync(params string[] permissions)
    {
        var role = await RoleAsync();
        foreach (var permission in permissions)
            await store.AskAsync((IPermissionService all) => all.InsertPermissionMappingAsync(role.Id, permission));
        return await StaffAsync(role.SystemName);
    }

    /// <summary>One that nobody has.</summary>
    public async Task<CustomerRole> RoleAsync()
    {
        var role = new CustomerRole { Name = $"Role {Guid.NewGuid():N}", Active = true };
        role.SystemName = role.Name;
        await store.AskAsync((ICustomerService customers) => customers.InsertCustomerRoleAsync(role));
        return role;
    }

    /// <summary>An order item of a completed, paid and delivered order, unless the test changes that.</summary>
    public async Task<OrderItem> BuyAsync(Customer customer, int quantity = 1, Action<Order>? change = null, Action<Product>? changeProduct = null, decimal price = 100)
    {
        var product = new Product { Name = $"Coat {Guid.NewGuid():N}", Price = price, Published = true, CreatedOnUtc = Now, UpdatedOnUtc = Now };
        changeProduct?.Invoke(product);
        await store.AskAsync((IProductService products) => products.InsertProductAsync(product));
        var order = NewOrder(customer, quantity * price);
        change?.Invoke(order);
        var item = new OrderItem
        {
            OrderItemGuid = Guid.NewGuid(), ProductId = product.Id, Quantity = quantity,
            UnitPriceInclTax = price, UnitPriceExclTax = price, PriceInclTax = quantity * price, PriceExclTax = quantity * price
        };
        await store.AskAsync(async (IOrderService orders) =>
        {
            await orders.InsertOrderAsync(order);
            item.OrderId = order.Id;
            await orders.InsertOrderItemAsync(item);
        });
        return item;
    }

    public Task<Outcome<ListingRefusal, Listing>> OfferAsync(Customer seller, OrderItem item, ListingContent? content = null, Photo? photo = null, int storeId = StoreId) =>
        store.AskAsync((SellerListingService desk) => desk.OfferAsync(seller, storeId, item.Id, new(content ?? Content(), Photos(photo, false))));

    /// <summary>A listing on moderation.</summary>
    public async Task<Listing> OfferedAsync(Customer seller, OrderItem item, int quantity = 1, Photo? photo = null) =>
        Done(await OfferAsync(seller, item, Content(quantity), photo));

    public async Task<Listing> OfferedAsync(int bought = 1, int quantity = 1)
    {
        var seller = await CustomerAsync();
        return await OfferedAsync(seller, await BuyAsync(seller, bought), quantity);
    }

    public async Task<Listing> ApprovedAsync(int bought = 1, int quantity = 1) =>
        Done(await ApproveAsync(await OfferedAsync(bought, quantity)));

    public Task<Outcome<ListingRefusal, Listing>> ApproveAsync(Listing shown) =>
        store.AskAsync((ModerationService desk) => desk.DecideAsync(new(ListingAction.Approve, Moderator, null), shown.Id, shown.Revision));

    public Task<Outcome<ListingRefusal, Listing>> RejectAsync(Listing shown, string? reason = "Blurred photo") =>
        store.AskAsync((ModerationService desk) => desk.DecideAsync(new(ListingAction.Reject, Moderator, reason), shown.Id, shown.Revision));

    public Task<Outcome<ListingRefusal, Listing>> RemoveAsync(Listing shown) =>
        store.AskAsync((ModerationService desk) => desk.DecideAsync(new(ListingAction.Remove, Moderator, "Forbidden"), shown.Id, shown.Revision));

    public Task<Outcome<ListingRefusal, Listing>> CorrectAsync(Listing shown, ListingContent content, Photo? photo = null, bool dropPhoto = false) =>
        store.AskAsync((ModerationService desk) => desk.EditAsync(shown, new(new(ListingAction.Correct, Moderator, null), shown.Revision, new(content, Photos(photo, dropPhoto)))));

    public Task<Outcome<ListingRefusal, Listing>> EditAsync(Listing shown, ListingContent? content = null, Photo? photo = null, bool dropPhoto = false, int? sellerId = null) =>
        store.AskAsync((SellerListingService desk) =>
            desk.EditAsync(sellerId ?? shown.SellerId, shown.Id, shown.Revision,
                new(content ?? Content(shown.Quantity) with { Description = $"Edited {Guid.NewGuid():N}" }, Photos(photo, dropPhoto))));

    public Task<Outcome<ListingRefusal, Listing>> SellAsync(Listing listing, int units = 1, int? sellerId = null) =>
        store.AskAsync((SellerListingService desk) => desk.SellAsync(sellerId ?? listing.SellerId, listing.Id, units));

    public Task<Outcome<ListingRefusal, Listing>> WithdrawAsync(Listing listing, int? sellerId = null) =>
        store.AskAsync((SellerListingService desk) => desk.WithdrawAsync(sellerId ?? listing.SellerId, listing.Id));

    public Task<Listing> NowAsync(Listing listing) =>
        store.AskAsync((IRepository<Listing> listings) => listings.Table.FirstAsync(row => row.Id == listing.Id));

    /// <summary>A comment of somebody new.</summary>
    public async Task<ListingComment> CommentAsync(Listing listing, string text = "Does it fit?")
    {
        var author = await CustomerAsync();
        var outcome = await store.AskAsync((CommentService desk) => desk.WriteAsync(author, listing.StoreId, listing.Id, text, 0));
        Assert.That(outcome.Refusal, Is.Null);
        return outcome.Value!;
    }

    public Task<UnitBalance> BalanceAsync(int orderItemId) =>
        store.AskAsync((UnitLedger ledger) => ledger.BalanceAsync(orderItemId));

    /// <summary>The oldest entry first.</summary>
    public async Task<IReadOnlyList<ListingRevision>> HistoryAsync(Listing listing) =>
        (await store.AskAsync((ModerationQueries queue) => queue.HistoryAsync(listing.Id))).Reverse().ToList();

    /// <summary>A search that nobody else has.</summary>
    public async Task<int> SearchAsync(int customerId, SavedSearchCriteria? terms = null)
    {
        var outcome = await store.AskAsync((SavedSearches searches) =>
            searches.SaveAsync(customerId, StoreId, "Coats", terms ?? new() { Text = $"{Guid.NewGuid():N}"[..5] }));
        Assert.That(outcome.Refusal, Is.Null);
        return outcome.Value!.Id;
    }

    /// <summary>Runs the task of the insights until no day is left.</summary>
    public async Task CountAsync()
    {
        while (!await store.AskAsync((DailySummaries days) => days.KeepAsync()))
        {
        }
        await store.AskAsync((ProductSummaries products) => products.KeepAsync());
    }

    /// <summary>Puts the settings back when it is disposed.</summary>
    public async Task<IAsyncDisposable> SettingsAsync(Action<FleaMarketSettings> change)
    {
        await SaveAsync(change);
        return new Undo(() => SaveAsync(_ => { }));

        Task SaveAsync(Action<FleaMarketSettings> write) => store.AskAsync((ISettingService settings) =>
        {
            var saved = new FleaMarketSettings();
            write(saved);
            return settings.SaveSettingAsync(saved);
        });
    }

    public static ListingContent Content(int quantity = 1) => Example.Content with { Quantity = quantity };

    public static Listing Done(Outcome<ListingRefusal, Listing> outcome)
    {
        Assert.That(outcome.Refusal, Is.Null);
        return outcome.Value!;
    }

    /// <summary>As the form sends them that has one photo: a new one takes the place of all.</summary>
    private static IReadOnlyList<SubmittedPhoto>? Photos(Photo? photo, bool drop) => photo is not null ? [SubmittedPhoto.Of(photo)] : drop ? [] : null;

    private Order NewOrder(Customer customer, decimal total) => new()
    {
        OrderGuid = Guid.NewGuid(), CustomOrderNumber = "", StoreId = StoreId, CustomerId = customer.Id, CustomerIp = "",
        CustomerCurrencyCode = "USD", CurrencyRate = 1, OrderTotal = total, OrderSubtotalInclTax = total, CreatedOnUtc = Now.AddDays(-10),
        OrderStatus = OrderStatus.Complete, PaymentStatus = PaymentStatus.Paid, ShippingStatus = ShippingStatus.Delivered, PaidDateUtc = Now.AddDays(-10)
    };

    private sealed class Undo(Func<Task> undo) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await undo();
    }
}
