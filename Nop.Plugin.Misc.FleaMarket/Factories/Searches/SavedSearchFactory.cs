using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Searches;

public class SavedSearchFactory(CurrentVisitor visitor, SavedSearches searches, SectionQueryMapper terms, SectionFilters filters, IDateTimeHelper dates)
{
    public async Task<SavedSearchesModel> PrepareAsync()
    {
        var rows = new List<SavedSearchesModel.Row>();
        foreach (var search in await searches.GetAllAsync((await visitor.CustomerAsync()).Id, await visitor.StoreIdAsync()))
            rows.Add(await PrepareAsync(search));
        return new() { Searches = rows };
    }

    /// <param name="name">As it was typed; null suggests one.</param>
    public async Task<SaveSearchModel> PrepareNewAsync(SectionQuery asked, string? name = null)
    {
        var says = await SaysAsync(asked);
        var suggested = string.Join(", ", says);
        return new()
        {
            Name = name ?? TextTruncation.Cut(suggested, SavedSearch.LongestName),
            Says = says,
            Section = SectionFilters.Values(asked)
        };
    }

    private async Task<SavedSearchesModel.Row> PrepareAsync(SavedSearch search)
    {
        var asked = search.FindTerms() is { } kept ? await terms.WriteAsync(kept) : new();
        return new(search.Id, search.Name, await SaysAsync(asked), SectionFilters.Values(asked), search.IsPaused, search.HasFailed,
            await dates.ConvertToUserTimeAsync(search.CreatedOnUtc, DateTimeKind.Utc));
    }

    private async Task<IReadOnlyList<string>> SaysAsync(SectionQuery asked) =>
        (await filters.ChipsAsync(asked)).Select(chip => chip.Text).ToList();
}
