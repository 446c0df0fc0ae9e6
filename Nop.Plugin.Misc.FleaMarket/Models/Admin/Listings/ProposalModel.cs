namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;

/// <summary>An edit that waits, beside what is public; photos aside, which say for themselves what has become of them. Or one that was declined and is objected to.</summary>
public sealed record ProposalModel(IReadOnlyList<ChangeModel> Changes, bool IsDeclined);
