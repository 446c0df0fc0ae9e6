namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What a form about a listing has brought.</summary>
/// <param name="Photos">All that it is to have, in their order; null leaves those that it has.</param>
public sealed record ListingSubmission(ListingContent Content, IReadOnlyList<SubmittedPhoto>? Photos = null)
{
    /// <summary>The files that could not be read as photos.</summary>
    public IReadOnlyList<RefusedPhoto> RefusedPhotos { get; init; } = [];

    /// <summary>There are more photos than a listing may have; none of them was read.</summary>
    public bool HasTooManyPhotos { get; init; }

    public IReadOnlyList<ListingRefusal> Refusals =>
        [.. RefusedPhotos.Select(photo => photo.Refusal).Distinct(), .. HasTooManyPhotos ? [ListingRefusal.TooManyPhotos] : Array.Empty<ListingRefusal>()];
}
