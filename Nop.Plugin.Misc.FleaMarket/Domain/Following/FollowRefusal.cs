namespace Nop.Plugin.Misc.FleaMarket.Domain.Following;

/// <summary>Why a seller is not followed.</summary>
public enum FollowRefusal
{
    /// <summary>Nobody follows oneself.</summary>
    Self = 1,
    TooMany = 2
}
