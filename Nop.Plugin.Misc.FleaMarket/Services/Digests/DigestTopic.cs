namespace Nop.Plugin.Misc.FleaMarket.Services.Digests;

/// <summary>A part of the daily mail.</summary>
/// <param name="Id">Of the seller or the search; 0 for the favourites.</param>
/// <param name="Name">The seller's or the search's, in people's words.</param>
public sealed record DigestTopic(DigestKind Kind, int Id = 0, string Name = "");
