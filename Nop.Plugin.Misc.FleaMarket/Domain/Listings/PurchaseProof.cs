namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What the store can say of the purchase that a listing comes from.</summary>
/// <param name="PurchasedOnUtc">Null where the seller keeps it, or it is not known.</param>
/// <param name="DaysSinceDelivery">Whole days; null likewise.</param>
/// <param name="WarrantyMonthsLeft">Begun months of the store's warranty; null where there is none, or it is over.</param>
public sealed record PurchaseProof(DateTime? PurchasedOnUtc, int? DaysSinceDelivery, int? WarrantyMonthsLeft)
{
    private const double DaysOfMonth = 365.25 / 12;

    /// <param name="warrantyMonths">From the delivery; 0 for none.</param>
    public static PurchaseProof Of(Listing listing, int warrantyMonths, DateTime nowUtc)
    {
        if (!listing.ShowPurchaseMonth || listing.PurchasedOnUtc is not { } purchased)
            return new(null, null, null);
        var begin = listing.DeliveredOnUtc ?? purchased;
        var left = begin.AddMonths(warrantyMonths) - nowUtc;
        return new(
            purchased,
            listing.DeliveredOnUtc is { } delivered ? Math.Max(0, (int)(nowUtc - delivered).TotalDays) : null,
            warrantyMonths > 0 && left > TimeSpan.Zero ? Math.Max(1, (int)Math.Round(left.TotalDays / DaysOfMonth)) : null);
    }
}
