namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;

/// <param name="Name">In a word or two.</param>
/// <param name="Text">With what it was noticed by.</param>
public sealed record FlagModel(string Name, string Text)
{
    /// <summary>Another listing that it is about; 0 for none.</summary>
    public int ListingId { get; init; }
}
