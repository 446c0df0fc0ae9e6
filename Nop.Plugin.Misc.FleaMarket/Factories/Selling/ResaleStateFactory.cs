using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Selling;

public class ResaleStateFactory(ILocalizationService localization)
{
    public async Task<SellStateModel> PrepareAsync(ResaleCandidate item, string productName)
    {
        var listed = new List<SellStateModel.ListedModel>();
        foreach (var group in item.Listings.GroupBy(listing => listing.Status.IsSoldOut() ? 0 : listing.Id))
            listed.Add(await ListedAsync(group.ToList()));
        return new()
        {
            OrderItemId = item.Item.OrderItemId,
            ProductName = productName,
            SellableUnits = item.Balance.Sellable,
            WhyNot = item.Refusal is { } refusal ? await localization.GetLocalizedEnumAsync(refusal) : null,
            Listed = listed
        };
    }

    /// <summary>What is sold is told once, whatever the number of listings that it was sold with; the newest stands for them.</summary>
    private async Task<SellStateModel.ListedModel> ListedAsync(IReadOnlyList<Listing> listings)
    {
        var newest = listings[0];
        return new(newest.Id, newest.Status, await localization.GetLocalizedEnumAsync(newest.Status), listings.Sum(Units));
    }

    private static int Units(Listing listing) => listing.Status.IsSoldOut() ? listing.SoldQuantity : listing.Quantity;
}
