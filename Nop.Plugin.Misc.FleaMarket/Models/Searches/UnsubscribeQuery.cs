using Nop.Plugin.Misc.FleaMarket.Services.Digests;

namespace Nop.Plugin.Misc.FleaMarket.Models.Searches;

/// <summary>What a link of the daily mail asks to stop; all of it where it names nothing.</summary>
public sealed record UnsubscribeQuery
{
    /// <summary>The id of a listing.</summary>
    public int? Favourite { get; init; }

    /// <summary>The id of a followed seller.</summary>
    public int? Seller { get; init; }
    public DigestKind? Kind { get; init; }
}
