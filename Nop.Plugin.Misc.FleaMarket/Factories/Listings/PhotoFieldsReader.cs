using Microsoft.AspNetCore.Http;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Photos;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

/// <summary>Reads the photos of a form: those that stay, in their order, and the new ones among them.</summary>
public class PhotoFieldsReader(PhotoReader photos, IPictureService pictures, FleaMarketSettings settings)
{
    /// <param name="PlaceBefore">From 1.</param>
    /// <param name="File">Of a new photo: which of the files it is.</param>
    private sealed record Wanted(PhotoFieldModel Field, int PlaceBefore, IFormFile? File = null, int FileNumber = 0);

    /// <param name="before">Pictures' ids that the form was filled in with; others that it names are not there for it.</param>
    public async Task<ListingSubmission> ReadAsync(
        ListingContent content, IReadOnlyList<PhotoFieldModel> fields, IEnumerable<IFormFile>? files, IReadOnlyList<int> before)
    {
        var wanted = InOrder([.. Known(fields, before).Where(photo => !photo.Field.Drop), .. Added(fields, files ?? [])]);
        if (wanted.Count > ContentRules.MostPhotos(before.Count, settings.MostPhotos))
            return new(content) { HasTooManyPhotos = true };

        var (read, refused) = (new List<SubmittedPhoto>(), new List<RefusedPhoto>());
        foreach (var photo in wanted)
        {
            if (photo.File is null)
            {
                read.Add(await KeepAsync(photo.Field));
                continue;
            }
            var outcome = await photos.ReadAsync(photo.File, Turns(photo.Field));
            if (outcome.Value is { } added)
                read.Add(SubmittedPhoto.Of(added));
            foreach (var refusal in outcome.Refusals)
                refused.Add(new(photo.FileNumber, photo.File.FileName, refusal));
        }
        return new(content, read) { RefusedPhotos = refused };
    }

    /// <returns>The photos that a form may keep, as it was typed; those that are to go among them.</returns>
    public static IReadOnlyList<PhotoFieldModel> Again(IReadOnlyList<PhotoFieldModel> typed, IReadOnlyList<int> before) =>
        InOrder(Known(typed, before)).Select(photo => photo.Field).ToList();

    /// <summary>Photos that no field names stay where they are.</summary>
    private static IEnumerable<Wanted> Known(IEnumerable<PhotoFieldModel> fields, IReadOnlyList<int> before)
    {
        var named = fields.Where(field => field.PictureId > 0).DistinctBy(field => field.PictureId).ToDictionary(field => field.PictureId);
        return before.Select((id, index) => new Wanted(named.GetValueOrDefault(id) ?? new() { PictureId = id, Place = index + 1 }, index + 1));
    }

    /// <summary>The first field of a new photo stands for the first file; files without a field come last.</summary>
    private static IEnumerable<Wanted> Added(IEnumerable<PhotoFieldModel> fields, IEnumerable<IFormFile> files)
    {
        var named = fields.Where(field => field.PictureId == 0).ToList();
        return files.Where(file => file.Length > 0).Select((file, number) =>
        {
            var field = number < named.Count ? named[number] : new() { Place = int.MaxValue };
            return new Wanted(field, field.Place, file, number);
        });
    }

    /// <summary>Of two that want the same place, the one that was moved there gets it.</summary>
    private static IReadOnlyList<Wanted> InOrder(IEnumerable<Wanted> photos) =>
        photos.OrderBy(photo => photo.Field.Place).ThenBy(photo => Math.Sign(photo.Field.Place.CompareTo(photo.PlaceBefore))).ToList();

    /// <summary>A turned photo is a new one: the one that is there may still be shown.</summary>
    private async Task<SubmittedPhoto> KeepAsync(PhotoFieldModel field) =>
        Turns(field) is > 0 and var turns
        && await pictures.GetPictureByIdAsync(field.PictureId) is { } picture
        && await pictures.LoadPictureBinaryAsync(picture) is { Length: > 0 } content
        && (await photos.ReadAsync(content, turns)).Value is { } turned
            ? SubmittedPhoto.Of(turned)
            : new(field.PictureId, null);

    private static int Turns(PhotoFieldModel field) => (field.Turn % 4 + 4) % 4;
}
