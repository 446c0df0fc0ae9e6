namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>A sent file that is no photo to keep.</summary>
/// <param name="File">Its place among the files that were sent, from 0.</param>
/// <param name="Name">As its sender calls it.</param>
public sealed record RefusedPhoto(int File, string Name, ListingRefusal Refusal);
