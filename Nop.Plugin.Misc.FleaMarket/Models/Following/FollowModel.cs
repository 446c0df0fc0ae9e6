namespace Nop.Plugin.Misc.FleaMarket.Models.Following;

/// <summary>The switch that follows a seller; that of a guest leads to the log-in.</summary>
public sealed record FollowModel(int SellerId, string Name, bool IsPressed, bool IsGuest);
