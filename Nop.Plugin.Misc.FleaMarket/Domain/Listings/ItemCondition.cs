namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

public enum ItemCondition
{
    NewWithTags = 10,
    LikeNew = 20,
    Good = 30,
    Fair = 40,
    ForParts = 50
}
