namespace Nop.Plugin.Misc.FleaMarket.Domain.Searches;

/// <summary>What a search has to say before it is kept.</summary>
public static class SearchRules
{
    public static IEnumerable<SearchRefusal> BrokenByName(string name)
    {
        if (name.Length == 0)
            yield return SearchRefusal.NameMissing;
        if (name.Length > SavedSearch.LongestName)
            yield return SearchRefusal.NameTooLong;
    }

    public static IEnumerable<SearchRefusal> Broken(SavedSearchCriteria asked)
    {
        if (asked.AsksForNothing)
            yield return SearchRefusal.AsksForNothing;
        else if (asked.HasNoWord)
            yield return SearchRefusal.NoWord;
    }
}
