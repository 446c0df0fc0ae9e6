namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>A photo as a form asks for it: one that is there, or a new one.</summary>
/// <param name="PictureId">Of the one that is there; 0 for a new one.</param>
public sealed record SubmittedPhoto(int PictureId, Photo? New)
{
    public static SubmittedPhoto Of(Photo photo) => new(0, photo);
}
