namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <summary>What stands first in the moderators' list; localised as nopCommerce localises enumerations.</summary>
public enum ModerationOrder
{
    WaitsLongest = 0,
    MostFlags = 1
}
