using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>The rows beside a listing: its characteristics and the words it is found by.</summary>
public class ListingDetails(IRepository<ListingCharacteristic> characteristics, IRepository<ListingSearchTerm> words)
{
    public async Task<IReadOnlyList<Characteristic>> CharacteristicsAsync(int listingId) =>
        (await CharacteristicsAsync([listingId]))[listingId].ToList();

    public async Task<ILookup<int, Characteristic>> CharacteristicsAsync(IReadOnlyCollection<int> listingIds)
    {
        var lines = await characteristics.Table
            .Where(line => listingIds.Contains(line.ListingId))
            .OrderBy(line => line.DisplayOrder)
            .ToListAsync();
        return lines.ToLookup(line => line.ListingId, line => line.ToCharacteristic());
    }

    /// <summary>Replaces all rows of the listing.</summary>
    public async Task WriteAsync(int listingId, ListingContent content)
    {
        await characteristics.DeleteAsync(line => line.ListingId == listingId);
        await InsertAsync(characteristics, content.Characteristics.Select((line, order) =>
            new ListingCharacteristic { ListingId = listingId, Name = line.Name, Value = line.Value, DisplayOrder = order }));

        await words.DeleteAsync(word => word.ListingId == listingId);
        await InsertAsync(words, ListingSearchTerm.Of(listingId, SearchTokenizer.Of(content)));
    }

    private static async Task InsertAsync<T>(IRepository<T> rows, IEnumerable<T> entities) where T : Nop.Core.BaseEntity
    {
        var list = entities.ToList();
        if (list.Count > 0)
            await rows.InsertAsync(list, false);
    }
}
