namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>How many of what a search finds…</summary>
/// <param name="Categories">…are in a category itself, by its id.</param>
/// <param name="Characteristics">…have a characteristic, the most frequent first.</param>
public sealed record ListingCounts(IReadOnlyDictionary<int, int> Categories, IReadOnlyList<CharacteristicCount> Characteristics);
