namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What decides, before anybody buys it, whether a product may ever be sold again.</summary>
public sealed record ResalableProduct(bool IsGiftCard, bool IsDownload, bool IsRental, bool IsRecurring, IReadOnlyCollection<int> CategoryIds)
{
    /// <summary>Every rule that stands in the way.</summary>
    public IEnumerable<ListingRefusal> Broken(ResalePolicy terms)
    {
        if (IsGiftCard)
            yield return ListingRefusal.GiftCard;
        if (IsDownload)
            yield return ListingRefusal.Download;
        if (IsRental)
            yield return ListingRefusal.Rental;
        if (IsRecurring)
            yield return ListingRefusal.Recurring;
        if (terms.ExcludedCategoryIds is { Count: > 0 } excluded && CategoryIds.Any(excluded.Contains))
            yield return ListingRefusal.CategoryExcluded;
    }
}
