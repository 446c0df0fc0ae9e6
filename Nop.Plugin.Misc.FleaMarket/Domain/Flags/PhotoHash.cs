using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Flags;

/// <summary>The <see cref="PhotoFingerprint"/> of one photo of a listing; goes with the photo.</summary>
public class PhotoHash : BaseEntity
{
    private PhotoHash()
    {
    }

    public int PictureId { get; private set; }
    public int ListingId { get; private set; }

    /// <summary>As it is shown, and turned to the right by one, two and three quarters; 0 where it shows too little to know it again.</summary>
    public long Upright { get; private set; }
    public long TurnedOnce { get; private set; }
    public long TurnedTwice { get; private set; }
    public long TurnedThrice { get; private set; }

    /// <summary>Of the upright one, by which others find it; null where nothing can be found.</summary>
    public int? Band0 { get; private set; }
    public int? Band1 { get; private set; }
    public int? Band2 { get; private set; }
    public int? Band3 { get; private set; }

    public PhotoFingerprint? Fingerprint => Band0 is null ? null : new([Upright, TurnedOnce, TurnedTwice, TurnedThrice]);

    /// <param name="fingerprint">Null where it shows too little.</param>
    public static PhotoHash Of(int listingId, int pictureId, PhotoFingerprint? fingerprint) => fingerprint is null
        ? new() { ListingId = listingId, PictureId = pictureId }
        : new()
        {
            ListingId = listingId,
            PictureId = pictureId,
            Upright = fingerprint.Upright,
            TurnedOnce = fingerprint.Turns[1],
            TurnedTwice = fingerprint.Turns[2],
            TurnedThrice = fingerprint.Turns[3],
            Band0 = PhotoFingerprint.BandOf(fingerprint.Upright, 0),
            Band1 = PhotoFingerprint.BandOf(fingerprint.Upright, 1),
            Band2 = PhotoFingerprint.BandOf(fingerprint.Upright, 2),
            Band3 = PhotoFingerprint.BandOf(fingerprint.Upright, 3)
        };
}
