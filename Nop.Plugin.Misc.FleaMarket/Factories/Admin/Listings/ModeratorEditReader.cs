using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Photos;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>Reads the edit popup.</summary>
public class ModeratorEditReader(PendingEdits pendingEdits, PhotoReader photos, PrimaryCurrency prices, IWorkContext workContext)
{
    /// <summary>Of the price in the form; one left as it was shown stays exactly what it was.</summary>
    private const int DecimalsShown = 4;

    public async Task<ModeratorEdit> ReadAsync(Listing listing, ListingModel form, ListingAction action)
    {
        var photo = await photos.ReadAsync(form.Photo);
        var before = await pendingEdits.LatestAsync(listing);
        return new(
            new(action, (await workContext.GetCurrentCustomerAsync()).Id, form.Reason),
            form.Revision,
            new(await ContentAsync(form, before), photo.Value is { } added ? [SubmittedPhoto.Of(added)] : form.DropPhoto ? [] : null, photo.Refusals));
    }

    /// <summary>What the moderator does not see as fields stays as the seller has written it.</summary>
    private async Task<ListingContent> ContentAsync(ListingModel form, ListingContent before) => before with
    {
        Name = form.Name ?? "",
        Description = form.Description ?? "",
        Condition = (ItemCondition)form.ConditionId,
        Characteristics = form.LineNames.Zip(form.LineValues, (name, value) => new Characteristic(name ?? "", value ?? "")).ToList(),
        Price = decimal.Round(form.Price, DecimalsShown) == decimal.Round(before.Price, DecimalsShown) ? before.Price : await prices.RoundAsync(form.Price),
        Quantity = form.Quantity
    };
}
