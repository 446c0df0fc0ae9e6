using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>Sets an edit that waits, or was declined, against what is public.</summary>
public class ProposalFactory(
    PendingEdits pendingEdits,
    ListingDetails details,
    HistoryFactory history,
    ILocalizationService localization)
{
    /// <returns>Null where no edit waits.</returns>
    public async Task<ProposalModel?> PrepareAsync(Listing listing) => await PrepareAsync(listing, await pendingEdits.FindAsync(listing));

    /// <returns>Null where no edit was declined, or something newer has taken its place.</returns>
    public async Task<ProposalModel?> PrepareDeclinedAsync(Listing listing) => await PrepareAsync(listing, await pendingEdits.FindDeclinedAsync(listing));

    private async Task<ProposalModel?> PrepareAsync(Listing listing, PendingEdit? draft)
    {
        if (draft?.Find() is not { } asked)
            return null;
        var now = await details.ContentAsync(listing);
        var photos = draft.IsDeclined ? now.Photos : asked.Photos;
        var fields = await history.ChangesAsync(FieldChange.Between(now with { Contact = asked.Contact, Photos = photos }, asked));
        return new([.. fields, .. await ContactAsync(now.Contact, asked.Contact)], draft.IsDeclined);
    }

    private async Task<IReadOnlyList<ChangeModel>> ContactAsync(Contact now, Contact asked)
    {
        var changes = new List<ChangeModel>();
        await AddAsync(nameof(Contact.Phone), (now.Phone, now.ShowPhone), (asked.Phone, asked.ShowPhone));
        await AddAsync(nameof(Contact.Messenger), (now.Messenger, now.ShowMessenger), (asked.Messenger, asked.ShowMessenger));
        await AddAsync(nameof(Contact.Email), (now.Email, now.ShowEmail), (asked.Email, asked.ShowEmail));
        return changes;

        async Task AddAsync(string part, (string? Text, bool IsShown) from, (string? Text, bool IsShown) to)
        {
            if (from != to)
                changes.Add(new(await TextAsync(part), await PartAsync(from.Text, from.IsShown), await PartAsync(to.Text, to.IsShown)));
        }
    }

    private async Task<string?> PartAsync(string? text, bool isShown) =>
        text is null ? null : $"{text} ({await TextAsync(isShown ? "Shown" : "Hidden")})";

    private Task<string> TextAsync(string name) => localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Contact.{name}");
}
