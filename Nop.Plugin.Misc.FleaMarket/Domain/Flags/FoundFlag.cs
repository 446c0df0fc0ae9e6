namespace Nop.Plugin.Misc.FleaMarket.Domain.Flags;

/// <param name="Detail">See <see cref="ListingFlag.Detail"/>.</param>
public sealed record FoundFlag(FlagKind Kind, string? Detail = null);
