using Nop.Plugin.Misc.FleaMarket.Domain.Flags;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <summary>What moderators ask listings' flags for: a <see cref="FlagKind"/>, or one of these; localised as nopCommerce localises enumerations.</summary>
public enum FlagFilter
{
    Flagged = 1,
    NotFlagged = 2,

    /// <summary>The store has approved it by itself, and no moderator has done anything about it since.</summary>
    WentLiveByItself = 3,

    /// <summary>Its seller's objection waits for an answer.</summary>
    Objection = 4
}
