namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What became of a step: the listing as it is now, or why the step was refused and which are open.</summary>
public sealed record ListingOutcome(Listing? Listing, ListingRefusal? Refusal, IReadOnlyList<ListingAction> OpenActions)
{
    public bool Succeeded => Refusal is null;

    public static ListingOutcome Done(Listing listing) => new(listing, null, []);

    public static ListingOutcome Refused(ListingRefusal refusal, Listing? listing = null, ListingActor? actor = null) =>
        new(listing, refusal, listing is not null && actor is { } who ? ListingMoves.OpenTo(who, listing) : []);
}
