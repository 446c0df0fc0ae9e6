namespace Nop.Plugin.Misc.FleaMarket.Domain.Searches;

/// <summary>Why a search was not saved.</summary>
public enum SearchRefusal
{
    NameMissing = 1,
    NameTooLong = 2,
    AsksForNothing = 3,
    TooMany = 4,
    AlreadySaved = 5,

    /// <summary>Signs alone find nothing.</summary>
    NoWord = 6
}
