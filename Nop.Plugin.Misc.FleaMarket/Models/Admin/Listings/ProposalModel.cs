namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;

/// <summary>An edit that waits, beside what is public; photos aside, which say for themselves what has become of them.</summary>
public sealed record ProposalModel(IReadOnlyList<ChangeModel> Changes);
