namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

/// <summary>Why no sample data was made; localised as nopCommerce localises enumerations.</summary>
public enum SampleRefusal
{
    AlreadyThere = 1,

    /// <summary>The store has no published product whose units may be sold again.</summary>
    NoProducts = 2,

    /// <summary>Another request is at it.</summary>
    Busy = 3
}
