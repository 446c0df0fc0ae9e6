using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Common;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>An administrator who looks at the store as a customer does.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class ImpersonationTests(StoreDatabase database) : VisitorTests(database)
{
    private DealScene Deals => new(Store, Scene);

    private async Task<(Visitor Visitor, Customer Administrator)> AsAsync(int customerId)
    {
        var administrator = await Scene.StaffAsync(NopCustomerDefaults.AdministratorsRoleName);
        await Store.AskAsync((IGenericAttributeService attributes) =>
            attributes.SaveAttributeAsync<int?>(administrator, NopCustomerDefaults.ImpersonatedCustomerIdAttribute, customerId));
        return (await Visitor.LogInAsync(Store.Address, administrator), administrator);
    }

    private Task<T> RowAsync<T>(int id) where T : Nop.Core.BaseEntity => Store.AskAsync((IRepository<T> rows) => rows.GetByIdAsync(id));

    [Test]
    public async Task What_is_changed_in_a_sellers_name_says_by_whom_and_for_whom()
    {
        var listing = await Scene.ApprovedAsync();
        var (visitor, administrator) = await AsAsync(listing.SellerId);
        using (visitor)
            await visitor.PostAsync($"/customer/flea-market/{listing.Id}/edit", Fields.Listing("Another coat", listing.Revision));

        var entry = (await Scene.HistoryAsync(listing))[^1];
        using var moderator = await AdministratorAsync();
        Assert.That((entry.CustomerId, entry.ImpersonatedById), Is.EqualTo((listing.SellerId, administrator.Id)));
        Assert.That(await moderator.ReadAsync($"/Admin/FleaMarketListingEdit/Edit/{listing.Id}"),
            Does.Contain($"{administrator.Email} on behalf of {(await RowAsync<Customer>(listing.SellerId)).Email}"));
    }

    [Test]
    public async Task A_step_in_a_buyers_name_says_so_to_both()
    {
        var deal = await Deals.RequestedAsync(await Scene.ApprovedAsync());
        var (visitor, administrator) = await AsAsync(deal.BuyerId);
        using (visitor)
            await visitor.PostAsync($"/customer/flea-market/deals/{deal.Id}/steps/{DealAction.Cancel}", [new("Reason", "Asked on the phone"), new("Revision", $"{deal.Revision}")]);

        var entry = (await Deals.TimelineAsync(deal))[^1];
        using var seller = await Visitor.LogInAsync(Store.Address, await RowAsync<Customer>(deal.SellerId));
        Assert.That((entry.Action, entry.CustomerId, entry.ImpersonatedById), Is.EqualTo((DealAction.Cancel, deal.BuyerId, administrator.Id)));
        Assert.That(await seller.ReadAsync($"/customer/flea-market/deals/{deal.Id}"), Does.Contain("on behalf of"));
    }

    [Test]
    public async Task Reading_leaves_no_trace()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        await Store.AskAsync((DealMessageService letters) => letters.WriteAsync(deal, deal.SellerId, "Shall I send it today?"));
        var (visitor, _) = await AsAsync(deal.BuyerId);
        using (visitor)
            Assert.That(await visitor.ReadAsync($"/customer/flea-market/deals/{deal.Id}"), Does.Contain("Shall I send it today?"));
        Assert.That((await ReadingAsync(deal))?.LastMessageId ?? 0, Is.Zero);

        using var buyer = await Visitor.LogInAsync(Store.Address, await RowAsync<Customer>(deal.BuyerId));
        await buyer.ReadAsync($"/customer/flea-market/deals/{deal.Id}");
        Assert.That((await ReadingAsync(deal))!.LastMessageId, Is.GreaterThan(0));
    }

    private Task<MessageReadMarker?> ReadingAsync(Deal deal) => Store.AskAsync((DealMessageService letters) => letters.ReadingAsync(deal.Id, deal.BuyerId));
}
