namespace Nop.Plugin.Misc.FleaMarket.Models.Listings;

/// <summary>A sent file that was not taken, and why.</summary>
/// <param name="File">Its place among the files that were sent, from 0.</param>
public sealed record RefusedPhotoModel(int File, string Name, string Why);
