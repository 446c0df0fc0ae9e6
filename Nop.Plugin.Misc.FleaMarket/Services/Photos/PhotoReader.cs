using Microsoft.AspNetCore.Http;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using SkiaSharp;

namespace Nop.Plugin.Misc.FleaMarket.Services.Photos;

/// <summary>Reads what a customer sent: inside limits that its header states, decoded once and encoded anew.</summary>
public class PhotoReader(FleaMarketSettings settings, PhotoLimits limits)
{
    /// <summary>Decoded photos are large; more of them at once would only take each other's memory.</summary>
    private static readonly SemaphoreSlim _places = new(Environment.ProcessorCount);

    private int MaxBytes => limits.Megabytes * PhotoLimits.Megabyte;

    /// <param name="quarterTurns">To the right, by which the photo is turned; 0 to 3.</param>
    /// <returns>Neither a photo nor a refusal when no file was sent.</returns>
    public async Task<Outcome<ListingRefusal, Photo>> ReadAsync(IFormFile? file, int quarterTurns = 0)
    {
        if (file is null || file.Length == 0)
            return new(null, []);
        if (file.Length > MaxBytes)
            return ListingRefusal.PhotoTooLarge;
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content);
        return await ReadAsync(content.ToArray(), quarterTurns);
    }

    public async Task<Outcome<ListingRefusal, Photo>> ReadAsync(byte[] sent, int quarterTurns = 0)
    {
        if (sent.Length > MaxBytes)
            return ListingRefusal.PhotoTooLarge;
        if (!PhotoSignatures.IsPhoto(sent))
            return ListingRefusal.PhotoNotAnImage;
        await _places.WaitAsync();
        try
        {
            return Read(sent, quarterTurns);
        }
        finally
        {
            _places.Release();
        }
    }

    private Outcome<ListingRefusal, Photo> Read(byte[] sent, int quarterTurns)
    {
        using var file = SKData.CreateCopy(sent);
        using var codec = SKCodec.Create(file);
        if (codec is null || codec.Info.Width <= 0 || codec.Info.Height <= 0)
            return ListingRefusal.PhotoDamaged;
        if ((long)codec.Info.Width * codec.Info.Height > settings.MostPhotoMegapixels * 1_000_000L)
            return ListingRefusal.PhotoTooManyPixels;
        using var picture = PhotoDecoder.Decode(codec, sent);
        return picture is null
            ? ListingRefusal.PhotoDamaged
            : PhotoEncoder.Encode(picture, PhotoOrientation.Of(codec, sent), quarterTurns, settings.LongestPhotoSide, settings.PhotoQuality);
    }
}
