namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;

/// <summary>An edit that waits, beside what is public: the changed fields, and both photos where they differ.</summary>
/// <param name="PhotoNow">Null where there is none.</param>
public sealed record ProposalModel(IReadOnlyList<ChangeModel> Changes, bool ChangesPhoto, string? PhotoNow, string? PhotoAsked);
