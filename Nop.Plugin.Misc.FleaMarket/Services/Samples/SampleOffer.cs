using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

/// <summary>One of the sample's listings; its words stand in the data file at the same place.</summary>
/// <param name="Seller">Place among the sample people.</param>
/// <param name="Reason">Place among the reasons for selling, told to buyers; null for none.</param>
/// <param name="Percent">Price in percent of the price paid.</param>
public sealed record SampleOffer(int Seller, ItemCondition Condition, int Percent, int Quantity, ListingStatus Status, int? Reason = null)
{
    public static IReadOnlyList<SampleOffer> All { get; } =
    [
        new(0, ItemCondition.LikeNew, 75, 1, ListingStatus.Approved, 0),
        new(1, ItemCondition.NewWithTags, 85, 2, ListingStatus.Approved),
        new(2, ItemCondition.Good, 55, 1, ListingStatus.Approved, 2),
        new(0, ItemCondition.Fair, 35, 1, ListingStatus.Approved),
        new(1, ItemCondition.ForParts, 15, 1, ListingStatus.Approved, 3),
        new(2, ItemCondition.LikeNew, 70, 3, ListingStatus.Approved, 6),
        new(0, ItemCondition.Good, 50, 1, ListingStatus.Approved),
        new(1, ItemCondition.LikeNew, 65, 1, ListingStatus.Approved, 5),
        new(2, ItemCondition.Good, 60, 1, ListingStatus.OnModeration),
        new(0, ItemCondition.LikeNew, 80, 1, ListingStatus.OnModeration),
        new(1, ItemCondition.Fair, 45, 1, ListingStatus.Rejected),
        new(2, ItemCondition.Good, 50, 1, ListingStatus.Withdrawn),
        new(0, ItemCondition.NewWithTags, 90, 1, ListingStatus.Sold, 0),
        new(1, ItemCondition.Good, 60, 1, ListingStatus.Sold),
        new(2, ItemCondition.LikeNew, 70, 1, ListingStatus.Sold, 1),
        new(0, ItemCondition.Good, 45, 1, ListingStatus.Expired)
    ];
}
