using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

/// <summary>One of the sample's deals; its words stand in the data file at the same place.</summary>
/// <param name="Offer">Place among the sample's listings.</param>
/// <param name="Buyer">Place among the sample people.</param>
/// <param name="Status">Where it is brought to.</param>
/// <param name="ProductStars">With the feedback, from 1 to 5; 0 where there is none.</param>
/// <param name="SellerStars">With the feedback, from 1 to 5; 0 where there is none.</param>
/// <param name="PercentOffered">Of the listing's price, by the buyer; null for a request at that price.</param>
public sealed record SampleDeal(int Offer, int Buyer, int Quantity, DealStatus Status, int ProductStars = 0, int SellerStars = 0, int? PercentOffered = null)
{
    public static IReadOnlyList<SampleDeal> All { get; } =
    [
        new(12, 4, 1, DealStatus.Closed, 5, 5),
        new(13, 3, 1, DealStatus.Closed, 4, 5),
        new(14, 4, 1, DealStatus.Closed, 4, 4),
        new(0, 3, 1, DealStatus.Cancelled),
        new(5, 4, 1, DealStatus.Sent),
        new(5, 3, 1, DealStatus.Confirmed),
        new(1, 3, 1, DealStatus.Paid),
        new(1, 4, 1, DealStatus.New),
        new(6, 3, 1, DealStatus.Offered, PercentOffered: 85),
        new(7, 3, 0, DealStatus.Asked)
    ];
}
