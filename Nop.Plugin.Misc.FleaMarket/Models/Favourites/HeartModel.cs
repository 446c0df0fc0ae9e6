namespace Nop.Plugin.Misc.FleaMarket.Models.Favourites;

/// <summary>The heart of a listing; that of a guest leads to the log-in.</summary>
public sealed record HeartModel(int ListingId, string Name, bool IsPressed, bool IsGuest);
