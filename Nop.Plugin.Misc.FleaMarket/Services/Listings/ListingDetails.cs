using Nop.Core;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>The rows beside a listing: its characteristics, its photos and the terms it is found by.</summary>
public class ListingDetails(
    IRepository<ListingCharacteristic> characteristics, IRepository<ListingPhoto> photos, IRepository<ListingSearchTerm> terms)
{
    /// <summary>Everything that is written about the item, as it is public.</summary>
    public async Task<ListingContent> ContentAsync(Listing listing) => listing.Content(await CharacteristicsAsync(listing.Id), await PhotosAsync(listing));

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

    /// <returns>Pictures' ids, the cover first; costs a statement only where there is one.</returns>
    public async Task<IReadOnlyList<int>> PhotosAsync(Listing listing) =>
        listing.PictureId == 0 ? [] : (await PhotosAsync([listing.Id]))[listing.Id].ToList();

    /// <returns>By listing: pictures' ids, the cover first.</returns>
    public async Task<ILookup<int, int>> PhotosAsync(IReadOnlyCollection<int> listingIds)
    {
        var rows = await photos.Table
            .Where(photo => listingIds.Contains(photo.ListingId))
            .OrderBy(photo => photo.DisplayOrder)
            .ToListAsync();
        return rows.ToLookup(photo => photo.ListingId, photo => photo.PictureId);
    }

    /// <summary>Replaces the rows that change.</summary>
    /// <param name="before">What the rows hold; null to replace them all.</param>
    public async Task WriteAsync(Listing listing, ListingContent? before, ListingContent content)
    {
        var listingId = listing.Id;
        if (before is null || !before.Characteristics.SequenceEqual(content.Characteristics))
            await ReplaceAsync(characteristics, line => line.ListingId == listingId, content.Characteristics.Select((line, order) =>
                new ListingCharacteristic { ListingId = listingId, Name = line.Name, Value = line.Value, DisplayOrder = order }));
        if (before is null || !before.Photos.SequenceEqual(content.Photos))
            await ReplaceAsync(photos, photo => photo.ListingId == listingId, content.Photos.Select((pictureId, order) =>
                new ListingPhoto { ListingId = listingId, PictureId = pictureId, DisplayOrder = order }));
        var now = TermsOf(listing, content);
        if (before is null || !TermsOf(listing, before).Select(term => (term.Code, term.Rest)).SequenceEqual(now.Select(term => (term.Code, term.Rest))))
            await ReplaceAsync(terms, term => term.ListingId == listingId, now);
    }

    /// <summary>Tells the search that the listing is on offer now, or no longer.</summary>
    public async Task OfferAsync(Listing listing)
    {
        var rows = await terms.Table.Where(term => term.ListingId == listing.Id).OrderBy(term => term.Code).ThenBy(term => term.Rest).ToListAsync();
        await ReplaceAsync(terms, term => term.ListingId == listing.Id, rows.Select(term => new ListingSearchTerm
        {
            ListingId = term.ListingId, StoreId = listing.StoreId, OfferedOnUtc = listing.OfferedOnUtc, Code = term.Code, Rest = term.Rest
        }));
    }

    private static List<ListingSearchTerm> TermsOf(Listing listing, ListingContent content) =>
        ListingSearchTerm.Of(listing.Id, listing.StoreId, listing.OfferedOnUtc, content).ToList();

    private static async Task ReplaceAsync<T>(IRepository<T> rows, System.Linq.Expressions.Expression<Func<T, bool>> old, IEnumerable<T> entities) where T : BaseEntity
    {
        await rows.DeleteAsync(old);
        var list = entities.ToList();
        if (list.Count > 0)
            await rows.InsertAsync(list, false);
    }
}
