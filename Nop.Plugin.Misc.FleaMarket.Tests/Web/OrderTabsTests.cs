using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>The tabs above the account's orders and what is sold and bought.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class OrderTabsTests(StoreDatabase database) : VisitorTests(database)
{
    private DealScene Deals => new(Store, Scene);

    [Test]
    public async Task They_say_on_every_page_what_waits([Values("/order/history", "/customer/flea-market", "/customer/flea-market/searches")] string path)
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        using var seller = await LogInAsync(deal.SellerId);
        using var buyer = await LogInAsync(deal.BuyerId);
        Assert.That((await WaitingAsync(seller, path), await WaitingAsync(buyer, path)), Is.EqualTo((("", "1", ""), ("", "", ""))));

        await Store.AskAsync((DealMessageService letters) => letters.WriteAsync(deal, deal.SellerId, "Hello"));
        Assert.That(await WaitingAsync(buyer, path), Is.EqualTo(("", "", "1")));
        await buyer.ReadAsync($"/customer/flea-market/deals/{deal.Id}");
        Assert.That(await WaitingAsync(buyer, path), Is.EqualTo(("", "", "")));

        await Scene.CommentAsync(await Store.AskAsync((IRepository<Listing> listings) => listings.GetByIdAsync(deal.ListingId)));
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.Approve));
        Assert.That(await WaitingAsync(seller, path), Is.EqualTo(("1", "", "")));
    }

    private async Task<Visitor> LogInAsync(int customerId) =>
        await Visitor.LogInAsync(Store.Address, await Store.AskAsync((ICustomerService customers) => customers.GetCustomerByIdAsync(customerId)));

    private static async Task<(string Market, string Sales, string Purchases)> WaitingAsync(Visitor visitor, string path)
    {
        var page = await visitor.DocumentAsync(path);
        return (At(""), At("/sales"), At("/purchases"));

        string At(string tab) => page.QuerySelector($"[data-flea-order-tabs] a[href$='/customer/flea-market{tab}'] .flea-count")?.FirstChild?.TextContent ?? "";
    }
}
