using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>Reads the edit popup.</summary>
public class ModeratorEditReader(PendingEdits pendingEdits, PhotoFieldsReader photos, PrimaryCurrency prices, IWorkContext workContext)
{
    /// <summary>Of the price in the form; one left as it was shown stays exactly what it was.</summary>
    private const int DecimalsShown = 4;

    public async Task<ModeratorEdit> ReadAsync(Listing listing, ListingModel form, ListingAction action)
    {
        var before = await pendingEdits.LatestAsync(listing);
        return new(
            new(action, (await workContext.GetCurrentCustomerAsync()).Id, form.Reason) { Ground = ModerationRules.GroundOf(form.GroundId) },
            form.Revision,
            await photos.ReadAsync(await ContentAsync(form, before), form.Photos, form.NewPhotos, before.Photos));
    }

    /// <summary>What the moderator does not see as fields stays as the seller has written it; the lowest price and the lowest offer are no higher than the price.</summary>
    private async Task<ListingContent> ContentAsync(ListingModel form, ListingContent before)
    {
        var price = decimal.Round(form.Price, DecimalsShown) == decimal.Round(before.Price, DecimalsShown) ? before.Price : await prices.RoundAsync(form.Price);
        return ListingFieldsReader.Read(form, before with
        {
            Price = price,
            LowestPrice = Math.Min(before.LowestPrice, Math.Max(0, price)),
            LowestOffer = Math.Min(before.LowestOffer, Math.Max(0, price)),
            Quantity = form.Quantity
        });
    }
}
