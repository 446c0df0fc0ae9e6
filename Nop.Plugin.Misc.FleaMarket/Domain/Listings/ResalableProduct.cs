namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What decides, before anybody buys it, whether a product may ever be sold again.</summary>
public sealed record ResalableProduct(bool IsGiftCard, bool IsDownload, bool IsRental, bool IsRecurring, IReadOnlyCollection<int> CategoryIds)
{
    /// <returns>Null when it may be sold.</returns>
    public ListingRefusal? Refuse(ResalePolicy terms) => this switch
    {
        { IsGiftCard: true } => ListingRefusal.GiftCard,
        { IsDownload: true } => ListingRefusal.Download,
        { IsRental: true } => ListingRefusal.Rental,
        { IsRecurring: true } => ListingRefusal.Recurring,
        _ => terms.ExcludedCategoryIds is { Count: > 0 } excluded && CategoryIds.Any(excluded.Contains) ? ListingRefusal.CategoryExcluded : null
    };
}
