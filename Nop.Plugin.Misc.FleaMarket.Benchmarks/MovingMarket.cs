using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

/// <summary>
/// What visitors wait for while moderators take listings off the site and put them back, ten a second where the store keeps up, against
/// the same pages of a quiet market. After each move its listing is asked for: what is shown must not be older.
/// </summary>
internal static class MovingMarket
{
    private const double ToReach = 1.5;
    private const int MovesPerSecond = 10;
    private const int Listings = 20;
    private const int Requests = 400;
    private const double Share = .95;

    private static readonly (string Name, string Path)[] _pages = [("Section", "/flea-market"), ("Search", "/flea-market?q=coat")];

    private sealed class Moved(int id, int revision)
    {
        public int Id => id;

        public string Key => $"{id}:{revision}";

        public bool IsOff { get; private set; }

        public void Move() => (IsOff, revision) = (!IsOff, revision + 1);
    }

    public static async Task<string> MeasureAsync(Browsers browsers)
    {
        var listings = await FindAsync(browsers[Who.Administrator]);
        var quiet = await PagesAsync(browsers[Who.Guest]);
        using var stop = new CancellationTokenSource();
        var (watch, moving) = (Stopwatch.StartNew(), MoveAsync(browsers, listings, stop.Token));
        var moved = await PagesAsync(browsers[Who.Guest]);
        await stop.CancelAsync();
        var (moves, stale) = await moving;
        return string.Join('\n',
        [
            "", "| Page | 95 % of a quiet market, ms | While it moves | Ratio | To reach |", "| --- | ---: | ---: | ---: | ---: |",
            .. _pages.Select((page, index) => string.Create(CultureInfo.InvariantCulture,
                $"| {page.Name} | {quiet[index]:0.0} | {moved[index]:0.0} | {moved[index] / quiet[index]:0.00} | {ToReach:0.00} |")),
            string.Create(CultureInfo.InvariantCulture, $"\n{moves / watch.Elapsed.TotalSeconds:0.0} moves a second; older than the move was what {stale} of {moves} showed.")
        ]);
    }

    /// <summary>What is on offer, as the moderators' list has it.</summary>
    private static async Task<IReadOnlyList<Moved>> FindAsync(Browser administrator)
    {
        using var answer = await administrator.SendAsync("/Admin/FleaMarketListing/Rows", $"SearchStatusIds=20&Draw=1&Start=0&Length={Listings}&Page=1&PageSize={Listings}");
        using var rows = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return [.. rows.RootElement.EnumerateObject().First(member => member.NameEquals("Data") || member.NameEquals("data")).Value.EnumerateArray()
            .Select(row => row.GetProperty("Key").GetString()!.Split(':')).Select(key => new Moved(Number(key[0]), Number(key[1])))];
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static async Task<double[]> PagesAsync(Browser guest)
    {
        var times = _pages.Select(_ => new List<double>()).ToArray();
        for (var request = 0; request < Requests; request++)
            foreach (var (index, (_, path)) in _pages.Index())
            {
                var watch = Stopwatch.StartNew();
                using var answer = await guest.SendAsync(path);
                await answer.Content.ReadAsByteArrayAsync();
                times[index].Add(watch.Elapsed.TotalMilliseconds);
            }
        return [.. times.Select(own => own.Order().ElementAt((int)(Share * (own.Count - 1))))];
    }

    private static async Task<(int Moves, int Stale)> MoveAsync(Browsers browsers, IReadOnlyList<Moved> listings, CancellationToken stop)
    {
        var (moves, stale) = (0, 0);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1) / MovesPerSecond);
        while (!stop.IsCancellationRequested || listings.Any(listing => listing.IsOff))
        {
            await timer.WaitForNextTickAsync(CancellationToken.None);
            var listing = stop.IsCancellationRequested ? listings.First(listing => listing.IsOff) : listings[moves % listings.Count];
            await DecideAsync(browsers[Who.Administrator], listing);
            listing.Move();
            moves++;
            if (await IsStaleAsync(browsers[Who.Guest], listing))
                stale++;
        }
        return (moves, stale);
    }

    private static async Task DecideAsync(Browser administrator, Moved listing)
    {
        var decision = listing.IsOff ? "Approve" : "Reject";
        using var answer = await administrator.SendAsync("/Admin/FleaMarketListing/Decide", $"Decision={decision}&Reason=Measured&Keys={listing.Key}");
        using var result = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        if (result.RootElement.GetProperty("Changed").GetInt32() != 1)
            throw new InvalidOperationException($"Listing {listing.Id} was not moved: {result.RootElement}");
    }

    /// <summary>What was approved last stands first in the section; what is off the site is nowhere.</summary>
    private static async Task<bool> IsStaleAsync(Browser guest, Moved listing)
    {
        using var section = await guest.SendAsync("/flea-market");
        var shows = (await section.Content.ReadAsStringAsync()).Contains($"/flea-market/{listing.Id}/", StringComparison.Ordinal);
        using var page = await guest.SendAsync($"/flea-market/{listing.Id}");
        return shows == listing.IsOff || (page.StatusCode == HttpStatusCode.NotFound) != listing.IsOff;
    }
}
