using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>
/// Lets the prices come down whose day has come. While an edit waits, the price stays. Can be broken off and run again, also by two
/// machines at once: each step names the revision that it has seen.
/// </summary>
public class PriceFalls(
    IRepository<Listing> listings, ListingDetails details, ListingWriter writer, PrimaryCurrency prices, OneByOne oneByOne, TimeProvider clock)
{
    public Task KeepAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = listings.Table.Where(listing => listing.StatusId == ListingStatuses.PublicId && listing.PriceFallsOnUtc <= now && !listing.EditWaits);
        return oneByOne.DoAsync(due.ByKeyAsync(), FallAsync, listing => $"the price of the listing {listing.Id}");
    }

    private async Task FallAsync(Listing seen)
    {
        var content = await details.ContentAsync(seen);
        var next = PriceFall.Next(seen.Price, seen.LowestPrice, await prices.RoundAsync(PriceFall.Lowered(seen.Price, seen.PercentOfStep)));
        await writer.MakeAsync(seen.Id, new(ListingAction.FallInPrice, ListingActor.Store, 0)
        {
            ShownRevision = seen.Revision,
            Content = content with { Price = next, LowestOffer = Math.Min(content.LowestOffer, next) }
        });
    }
}
