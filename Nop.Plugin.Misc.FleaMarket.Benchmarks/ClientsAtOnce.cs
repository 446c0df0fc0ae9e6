using System.Diagnostics;
using System.Globalization;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

/// <summary>How many requests a second a store answers to many guests who ask at once, against the emptiest page.</summary>
internal static class ClientsAtOnce
{
    private const double ToReach = .9;
    private const int AtAFreshStore = 100, RequestsASecond = 100;

    private static readonly TimeSpan _long = TimeSpan.FromSeconds(8);
    private static readonly int[] _clients = [16, 64];
    private static readonly (string Name, string Path)[] _pages = [("Section", "/flea-market"), ("Search", "/flea-market?q=coat"), ("Section, page 40", "/flea-market?page=40")];

    public static async Task<string> MeasureAsync(Uri store)
    {
        var lines = new List<string> { "", "| Page | Clients | Requests a second | Emptiest page's | Share | To reach | Errors |", "| --- | ---: | ---: | ---: | ---: | ---: | ---: |" };
        foreach (var clients in _clients)
        {
            var guests = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Browser.OpenAsync(store, null)));
            foreach (var (name, path) in _pages)
            {
                var (emptiest, _) = await RateAsync(guests, Pages.Emptiest);
                var (rate, errors) = await RateAsync(guests, path);
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"| {name} | {clients} | {rate:0} | {emptiest:0} | {rate / emptiest:0.00} | {ToReach:0.00} | {errors} |"));
            }
            foreach (var guest in guests)
                guest.Dispose();
        }
        return string.Join('\n', lines);
    }

    /// <summary>Of a store that has just been started, so that nothing is compiled and nothing kept.</summary>
    public static async Task<string> MeasureFreshAsync(Market market)
    {
        var guests = await Task.WhenAll(Enumerable.Range(0, AtAFreshStore).Select(_ => Browser.OpenAsync(market.Address, null)));
        await market.RestartAsync();
        var (rate, errors) = await RateAsync(guests, _pages[0].Path);
        foreach (var guest in guests)
            guest.Dispose();
        return string.Create(CultureInfo.InvariantCulture,
            $"\n{AtAFreshStore} clients at once on a store that has just started: {rate:0} requests of the section a second (to reach: {RequestsASecond}), {errors} errors.");
    }

    private static async Task<(double Rate, int Errors)> RateAsync(IReadOnlyList<Browser> guests, string path)
    {
        var (answers, errors, watch) = (0, 0, Stopwatch.StartNew());
        await Task.WhenAll(guests.Select(guest => Task.Run(async () =>
        {
            while (watch.Elapsed < _long)
            {
                using var answer = await guest.SendAsync(path);
                await answer.Content.ReadAsByteArrayAsync();
                Interlocked.Increment(ref answers);
                if (!answer.IsSuccessStatusCode)
                    Interlocked.Increment(ref errors);
            }
        })));
        return (answers / watch.Elapsed.TotalSeconds, errors);
    }
}
