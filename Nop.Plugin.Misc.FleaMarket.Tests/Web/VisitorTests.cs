using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>A fixture that talks to the store over HTTP. A class whose statements others ask, too, runs on SQLite alone.</summary>
internal abstract class VisitorTests(StoreDatabase database) : StoreTests(database)
{
    private const string Administrator = "admin@example.com";
    private const string SamplePassword = "Market-1";

    protected Visitor Guest() => Visitor.Guest(Store.Address);

    protected async Task<Visitor> CustomerAsync() => await Visitor.LogInAsync(Store.Address, await Scene.CustomerAsync());

    protected Task<Visitor> AdministratorAsync() => Visitor.LogInAsync(Store.Address, Administrator, SamplePassword);

    /// <summary>A seller, logged in, with an approved listing.</summary>
    protected async Task<(Visitor Seller, Listing Listing)> SellerAsync(int bought = 2)
    {
        var customer = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(customer, bought);
        var listing = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(customer, item)));
        return (await Visitor.LogInAsync(Store.Address, customer), listing);
    }
}
