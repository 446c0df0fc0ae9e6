namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What the store's owner allows to be sold; zero means no limit.</summary>
public sealed record ResalePolicy(
    int MostDaysSinceDelivery = 0,
    decimal HighestPercentOfPricePaid = 0,
    int MostLiveListingsPerSeller = 0,
    IReadOnlyCollection<int>? ExcludedCategoryIds = null,
    bool PartialRefundEndsSale = false)
{
    /// <summary>In full cents, so that the limit as it is shown can be typed.</summary>
    public decimal? HighestPrice(decimal pricePaid) =>
        HighestPercentOfPricePaid > 0 ? decimal.Round(pricePaid * HighestPercentOfPricePaid / 100, 2, MidpointRounding.ToPositiveInfinity) : null;
}
