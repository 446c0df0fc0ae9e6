namespace Nop.Plugin.Misc.FleaMarket.Services.Objections;

/// <summary>What tells who may answer an objection.</summary>
public sealed record OpenObjection(int DecidedById, DateTime CreatedOnUtc);
