namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What a form about a listing has brought.</summary>
/// <param name="Photos">All that it is to have, in their order; null leaves those that it has.</param>
/// <param name="Refusals">Why something of it could not be read.</param>
public sealed record ListingSubmission(ListingContent Content, IReadOnlyList<SubmittedPhoto>? Photos = null, IReadOnlyList<ListingRefusal>? Refusals = null);
