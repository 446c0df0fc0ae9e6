namespace Nop.Plugin.Misc.FleaMarket.Services.Pages;

/// <summary>What a page is made of beside what every page is made of.</summary>
/// <param name="Sources">Of <see cref="PageSources"/>: the page is old when one of them changes.</param>
public sealed record PageContents(params IReadOnlyList<string> Sources)
{
    /// <summary>A source that changes often, mostly in what the page does not show.</summary>
    public string? Moving { get; init; }

    /// <summary>Names what the page shows of the source that moves: the page is old when that has another name.</summary>
    public Func<Task<string>> NameOfShownAsync { get; init; } = () => Task.FromResult("");
}
