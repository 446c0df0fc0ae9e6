using Nop.Plugin.Misc.FleaMarket.Models.Favourites;
using Nop.Plugin.Misc.FleaMarket.Models.Following;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Following;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Customers;
using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Following;

/// <summary>The switches that follow sellers, and the list of those who are followed.</summary>
public class FollowFactory(
    CurrentVisitor visitor, FollowedSellers sellers, CustomerDisplayNames displayNames, ICustomerService customers, IDateTimeHelper dates, FleaMarketSettings settings)
{
    /// <returns>Null for oneself, and where nobody can be followed.</returns>
    public async Task<FollowModel?> PrepareAsync(int sellerId, string name)
    {
        var customerId = (await visitor.CustomerAsync()).Id;
        if (customerId == sellerId || settings.MostFollowedSellersPerCustomer <= 0)
            return null;
        var isGuest = !await visitor.IsRegisteredAsync();
        return new(sellerId, name, !isGuest && await sellers.FindAsync(customerId, sellerId, await visitor.StoreIdAsync()) is not null, isGuest);
    }

    /// <summary>Two statements for any number of them.</summary>
    public async Task<IReadOnlyList<FavouritesModel.SellerRow>> PrepareAllAsync()
    {
        var follows = await sellers.GetAllAsync((await visitor.CustomerAsync()).Id, await visitor.StoreIdAsync());
        if (follows.Count == 0)
            return [];
        var found = (await customers.GetCustomersByIdsAsync(follows.Select(follow => follow.SellerId).ToArray())).ToDictionary(customer => customer.Id);
        var rows = new List<FavouritesModel.SellerRow>();
        foreach (var follow in follows)
        {
            var seller = found.GetValueOrDefault(follow.SellerId);
            rows.Add(new(follow.SellerId, await displayNames.OfAsync(seller), seller is { Deleted: false, Active: true }, follow.IsSilent,
                await dates.ConvertToUserTimeAsync(follow.CreatedOnUtc, DateTimeKind.Utc)));
        }
        return rows;
    }
}
