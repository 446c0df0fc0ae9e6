namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>One line a seller describes an item with, such as "Size: M".</summary>
public sealed record Characteristic(string Name, string Value)
{
    public const int LongestName = 100;
    public const int LongestValue = 400;
    public const int MostPerListing = 20;

    /// <returns>Null where the name or the value shows nothing.</returns>
    public Characteristic? Trimmed() => UserText.Line(Name) is { } name && UserText.Line(Value) is { } value ? new(name, value) : null;
}
