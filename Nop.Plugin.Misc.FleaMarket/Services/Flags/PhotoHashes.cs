using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Photos;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.FleaMarket.Services.Flags;

/// <summary>The fingerprints of listings' photos; goes through photos of before that have none.</summary>
public class PhotoHashes(
    IRepository<PhotoHash> hashes,
    IRepository<Listing> listings,
    IRepository<ListingPhoto> photos,
    IPictureService pictures,
    WriteTransaction transaction,
    OneByOne oneByOne)
{
    /// <summary>Of one run of the task: some minutes.</summary>
    public const int MostPerRun = 10_000;

    /// <summary>Photos that are compared bit by bit; where more have a band in common, it says nothing.</summary>
    private const int MostCompared = 500;

    private sealed record Candidate(int ListingId, long Upright);

    /// <summary>Writes down the new photos of a step, in its transaction.</summary>
    public async Task AddAsync(int listingId, ListingCommand step)
    {
        if (step is not { Photos: { } sent, Content: { } content })
            return;
        var added = sent.Zip(content.Photos).Where(pair => pair.First.New is not null)
            .Select(pair => PhotoHash.Of(listingId, pair.Second, pair.First.New!.Fingerprint)).ToList();
        if (added.Count > 0)
            await hashes.InsertAsync(added, false);
    }

    /// <returns>A listing of another order item that shows one of these photos, the most alike first; null where there is none.</returns>
    public async Task<int?> FindSameAsync(int orderItemId, IReadOnlyList<int> pictureIds)
    {
        var own = pictureIds.Count == 0 ? [] : await hashes.Table.Where(hash => pictureIds.Contains(hash.PictureId) && hash.Band0 != null).ToListAsync();
        var turns = own.SelectMany(hash => hash.Fingerprint!.Turns).Distinct().ToList();
        if (turns.Count == 0)
            return null;
        var alike = (await CandidatesAsync(orderItemId, turns))
            .Select(other => (other.ListingId, Bits: turns.Min(turn => PhotoFingerprint.DifferentBits(turn, other.Upright))))
            .Where(other => other.Bits <= PhotoFingerprint.MostDifferentBits).ToList();
        return alike.Count == 0 ? null : alike.OrderBy(other => other.Bits).ThenBy(other => other.ListingId).First().ListingId;
    }

    /// <summary>The newest first, so that what may be offered again comes first.</summary>
    public async Task FillAsync()
    {
        var missing = await photos.Table.Where(photo => !hashes.Table.Any(hash => hash.PictureId == photo.PictureId))
            .OrderByDescending(photo => photo.Id).Take(MostPerRun).ToListAsync();
        await oneByOne.DoAsync(missing, FillAsync, photo => $"the photo {photo.PictureId}");
    }

    /// <summary>One statement, each part of which an index answers.</summary>
    private async Task<IEnumerable<Candidate>> CandidatesAsync(int orderItemId, List<long> turns)
    {
        var others = from hash in hashes.Table join listing in listings.Table on hash.ListingId equals listing.Id where listing.OrderItemId != orderItemId select hash;
        var bands = Enumerable.Range(0, PhotoFingerprint.Bands)
            .Select(band => turns.Select(turn => (int?)PhotoFingerprint.BandOf(turn, band)).Distinct().ToList()).ToList();
        var (first, second, third, fourth) = (bands[0], bands[1], bands[2], bands[3]);
        var found = others.Where(hash => first.Contains(hash.Band0)).Select(hash => new { hash.ListingId, hash.Upright })
            .Concat(others.Where(hash => second.Contains(hash.Band1)).Select(hash => new { hash.ListingId, hash.Upright }))
            .Concat(others.Where(hash => third.Contains(hash.Band2)).Select(hash => new { hash.ListingId, hash.Upright }))
            .Concat(others.Where(hash => fourth.Contains(hash.Band3)).Select(hash => new { hash.ListingId, hash.Upright }));
        return (await found.Take(MostCompared).ToListAsync()).Select(row => new Candidate(row.ListingId, row.Upright));
    }

    /// <summary>Another machine may be at it.</summary>
    private async Task FillAsync(ListingPhoto photo)
    {
        var fingerprint = await pictures.GetPictureByIdAsync(photo.PictureId) is { } picture && await pictures.LoadPictureBinaryAsync(picture) is { Length: > 0 } kept
            ? PhotoFingerprints.Of(kept)
            : null;
        await transaction.RunAsync(async () =>
        {
            if (!await hashes.Table.AnyAsync(hash => hash.PictureId == photo.PictureId))
                await hashes.InsertAsync(PhotoHash.Of(photo.ListingId, photo.PictureId, fingerprint), false);
        });
    }
}
