namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>One line a seller describes an item with, such as "Size: M".</summary>
public sealed record Characteristic(string Name, string Value)
{
    public const int LongestName = 100;
    public const int LongestValue = 400;
    public const int MostPerListing = 20;
}
