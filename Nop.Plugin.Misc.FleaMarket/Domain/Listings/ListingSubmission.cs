namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What a form about a listing has brought.</summary>
/// <param name="NewPhoto">Null where none was chosen.</param>
/// <param name="Refusals">Why something of it could not be read.</param>
public sealed record ListingSubmission(ListingContent Content, Photo? NewPhoto = null, bool DropPhoto = false, IReadOnlyList<ListingRefusal>? Refusals = null)
{
    public bool ChangesPhoto => NewPhoto is not null || DropPhoto;
}
