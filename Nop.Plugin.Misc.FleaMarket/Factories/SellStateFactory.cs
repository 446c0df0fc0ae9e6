using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories;

public class SellStateFactory(ILocalizationService localization)
{
    public async Task<SellStateModel> PrepareAsync(SellableItem item, string productName)
    {
        var listed = new List<SellStateModel.ListedModel>();
        foreach (var listing in item.Listings)
            listed.Add(new(listing.Id, listing.Status, await localization.GetLocalizedEnumAsync(listing.Status), Units(listing)));
        return new()
        {
            OrderItemId = item.Item.OrderItemId,
            ProductName = productName,
            SellableUnits = item.Balance.Sellable,
            WhyNot = item.Refusal is { } refusal ? await localization.GetLocalizedEnumAsync(refusal) : null,
            Listed = listed
        };
    }

    private static int Units(Listing listing) => listing.Status == ListingStatus.Sold ? listing.SoldQuantity : listing.Quantity;
}
