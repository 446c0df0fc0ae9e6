namespace Nop.Plugin.Misc.FleaMarket.Services.Pages;

/// <summary>What a page is made of beside what every page is made of.</summary>
/// <param name="Sources">Of <see cref="PageSources"/>: the page is old when one of them changes.</param>
public sealed record PageContents(params IReadOnlyList<string> Sources)
{
    /// <summary>A source that changes often, mostly in what the page does not show; null for none.</summary>
    public string? Moving { get; private init; }

    /// <summary>Names what the page shows of the source that moves: the page is old when that has another name.</summary>
    public Func<Task<string>> NameOfShownAsync { get; private init; } = () => Task.FromResult("");

    /// <summary>Listings of a store, as cards, among all that are on offer there.</summary>
    public static PageContents OfMarket(int storeId, Func<Task<string>> nameOfShown) =>
        new(PageSources.Products, PageSources.Listings(storeId)) { Moving = PageSources.Market(storeId), NameOfShownAsync = nameOfShown };
}
