using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Fees;

/// <summary>Tariffs, sellers and fees of a test's own.</summary>
internal sealed class FeeScene(InProcessStore store, Scene scene)
{
    private readonly DealScene _deals = new(store, scene);

    public static Tariff Tariff(decimal percentage = 5, int free = 0) => new()
    {
        Name = $"Plan {Guid.NewGuid():N}", Percentage = percentage, FixedPart = 1, Minimum = 2, Maximum = 50, FreeDealsPerMonth = free, Active = true
    };

    public Task<IAsyncDisposable> EnabledAsync() => scene.SettingsAsync(settings => settings.EnableTariffs = true);

    /// <summary>A role with tariffs of its own.</summary>
    public async Task<CustomerRole> RoleAsync(params Tariff[] tariffs)
    {
        var role = await scene.RoleAsync();
        foreach (var tariff in tariffs)
            await store.AskAsync((Tariffs all) => all.SaveAsync(tariff, [role.Id]));
        return role;
    }

    public async Task<Customer> SellerAsync(params Tariff[] tariffs) => await scene.StaffAsync((await RoleAsync(tariffs)).SystemName);

    /// <summary>An approved listing of the seller; a unit costs 60.</summary>
    public async Task<Listing> ListingAsync(Customer seller, int units = 1) =>
        Scene.Done(await scene.ApproveAsync(await scene.OfferedAsync(seller, await scene.BuyAsync(seller, units), units)));

    /// <summary>As many deals of one unit each as the listing has, confirmed.</summary>
    public async Task<IReadOnlyList<Deal>> ConfirmedAsync(Customer seller, int deals)
    {
        var (listing, confirmed) = (await ListingAsync(seller, deals), new List<Deal>());
        for (var deal = 0; deal < deals; deal++)
            confirmed.Add(await _deals.AtAsync(DealStatus.Confirmed, listing));
        return confirmed;
    }

    public async Task<Deal> ClosedAsync(Customer seller)
    {
        var deal = (await ConfirmedAsync(seller, 1)).Single();
        return DealScene.Done(await CloseAsync(deal));
    }

    public Task<Outcome<DealRefusal, Deal>> CloseAsync(Deal deal, DealActor actor = DealActor.Seller) => _deals.MakeAsync(deal, DealAction.Close, actor);

    public FeeAccount Account(Customer seller) => new(seller.Id, Month);

    public FeeMonth Month => FeeMonth.Of(DateOnly.FromDateTime(store.Clock.Now));

    public Task<IReadOnlyList<FeeEntry>> EntriesAsync(Customer seller) => store.AskAsync((FeeLedger ledger) => ledger.OfAsync(Account(seller)));

    public Task<Outcome<FeeRefusal, FeeEntry>> CorrectAsync(Customer seller, decimal? amount, string? reason = "Agreed", Guid? form = null) =>
        store.AskAsync((FeeService desk) => desk.CorrectAsync(Account(seller), amount, reason, form ?? Guid.NewGuid(), Scene.Moderator));

    public Task<Outcome<FeeRefusal, FeeEntry>> PayAsync(Customer seller, decimal shown, string? remark = null) =>
        store.AskAsync((FeeService desk) => desk.PayAsync(Account(seller), shown, remark, Scene.Moderator));

    public async Task<FeeTotal> TotalAsync(Customer seller) =>
        (await store.AskAsync((FeeLedger ledger) => ledger.TotalsAsync(new() { SellerId = seller.Id }, 0, 10))).Page.Single(total => total.Month == Month);
}
