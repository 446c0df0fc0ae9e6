namespace Nop.Plugin.Misc.FleaMarket.Domain.Objections;

/// <summary>What became of an objection; localised as nopCommerce localises enumerations.</summary>
public enum ObjectionOutcome
{
    Open = 0,

    /// <summary>The decision stands.</summary>
    Upheld = 10,

    /// <summary>The decision was wrong.</summary>
    Reversed = 20
}
