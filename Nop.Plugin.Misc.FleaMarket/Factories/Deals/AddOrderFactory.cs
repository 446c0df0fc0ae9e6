using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>The form in which a seller enters a deal.</summary>
public class AddOrderFactory(
    CurrentVisitor visitor,
    SellerListingQueries listings,
    PastCorrespondents correspondents,
    DealAddresses addresses,
    DealLocalizer texts,
    CustomerDisplayNames displayNames,
    UserTimeZone times,
    WorkingCurrency prices)
{
    private const int MostListings = 200;
    private const int MostBuyers = 500;

    public async Task<AddOrderModel> PrepareAsync() => new() { Quantity = "1", Info = await InfoAsync(new Dictionary<string, string?>()) };

    /// <summary>The form as it was typed, after a refusal.</summary>
    public async Task<AddOrderModel> PrepareAgainAsync(AddOrderModel typed) => typed with { Info = await InfoAsync(typed.Address) };

    private async Task<AddOrderInfo> InfoAsync(IReadOnlyDictionary<string, string?> typedAddress)
    {
        var seller = (await visitor.CustomerAsync()).Id;
        return new()
        {
            Listings = await ListingsAsync(seller, await visitor.StoreIdAsync()),
            Buyers = await BuyersAsync(seller),
            CurrencyCode = await prices.CodeAsync(),
            Address = await addresses.FormAsync(typedAddress, isOptional: true)
        };
    }

    private async Task<IReadOnlyList<SelectListItem>> ListingsAsync(int sellerId, int storeId)
    {
        var items = new List<SelectListItem>();
        foreach (var listing in await listings.GetAsync(sellerId, storeId, ListingStatus.Approved, 0, MostListings))
            if (listing.AvailableQuantity > 0)
                items.Add(new(await texts.TextAsync("AddOrder.ListingLine", listing.Name, await prices.FormatAsync(listing.Price), listing.AvailableQuantity), Text(listing.Id)));
        return items;
    }

    /// <summary>Of those who are called the same it is said what they last wrote about, as an order goes to one of them alone.</summary>
    private async Task<IReadOnlyList<SelectListItem>> BuyersAsync(int sellerId)
    {
        var named = new List<(int Id, string Name)>();
        foreach (var customer in await correspondents.GetAsync(sellerId, MostBuyers))
            named.Add((customer.Id, await displayNames.OfAsync(customer)));
        var namesakes = named.GroupBy(buyer => buyer.Name).Where(same => same.Count() > 1).SelectMany(same => same).Select(buyer => buyer.Id).ToList();
        var topics = namesakes.Count == 0 ? null : await correspondents.LastTopicsAsync(sellerId, namesakes);
        var items = new List<SelectListItem>();
        foreach (var (id, name) in named)
            items.Add(new(topics?.TryGetValue(id, out var topic) == true
                ? await texts.TextAsync("AddOrder.BuyerLine", name, topic.Listing, (await times.ShowAsync(topic.OnUtc)).ToString("d", CultureInfo.CurrentCulture))
                : name, Text(id)));
        return items.OrderBy(item => item.Text, StringComparer.CurrentCultureIgnoreCase).ToList();
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
