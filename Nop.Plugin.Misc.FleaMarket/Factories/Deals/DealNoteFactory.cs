using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

public class DealNoteFactory(DealNotes notes)
{
    public async Task<DealNoteModel> PrepareAsync(Deal deal) => PrepareAgain(deal, await notes.GetAsync(deal.Id));

    /// <summary>The form as it was typed, after a refusal.</summary>
    public DealNoteModel PrepareAgain(Deal deal, string? text) => new() { Id = deal.Id, ListingName = deal.ListingName, Note = text };
}
