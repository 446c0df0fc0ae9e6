using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

/// <summary>Asks for a page and the emptiest one in turn, so that a machine that is busy slows both.</summary>
public class PageBenchmark
{
    internal static Browsers Browsers { get; set; } = null!;

    internal static IReadOnlyList<Page> Pages { get; set; } = [];

    /// <summary>What the emptiest page took each time, in milliseconds, and how many statements its own took; by page.</summary>
    internal static Dictionary<string, (List<double> Emptiest, string Statements)> Seen { get; } = [];

    /// <summary>Above all prices.</summary>
    private static int _number = 100_000 + Random.Shared.Next(100_000);

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    public static IEnumerable<string> Names => Pages.Select(page => page.Name);

    private Page Wanted => Pages.First(page => page.Name == Name);

    [IterationSetup]
    public void Emptiest()
    {
        var watch = Stopwatch.StartNew();
        Ask(Wanted with { Path = Benchmarks.Pages.Emptiest, Form = null });
        if (!Seen.TryGetValue(Name, out var seen))
            Seen[Name] = seen = ([], "");
        seen.Emptiest.Add(watch.Elapsed.TotalMilliseconds);
    }

    [Benchmark]
    public void Asked() => Seen[Name] = Seen[Name] with { Statements = Ask(Wanted) };

    /// <returns>How many statements the store says it took.</returns>
    private static string Ask(Page page)
    {
        using var answer = Browsers[page.Who].SendAsync(page.Path.Replace(Page.Number, $"{_number++}"), page.Form).GetAwaiter().GetResult();
        answer.EnsureSuccessStatusCode();
        return answer.Headers.TryGetValues("X-Sql-Statements", out var counts) ? counts.First() : "";
    }
}
