namespace Nop.Plugin.Misc.FleaMarket.Domain.Feeds;

/// <param name="ParentId">0 for one at the top.</param>
/// <param name="Path">The names from the top down to it.</param>
public sealed record FeedCategory(int Id, int ParentId, string Name, string Path);
