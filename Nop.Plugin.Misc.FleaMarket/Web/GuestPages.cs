using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Nop.Core.Caching;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Services.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <summary>
/// Pages that every guest is shown alike, kept as they were written until something that they show changes. A page is kept from the second time
/// on that it is asked for, so that whoever walks through all of them fills no memory; for whoever has an account it is written anew.
/// </summary>
public class GuestPages(CurrentVisitor visitor, VisitorTerms terms, PageSources sources, IStaticCacheManager cache)
{
    /// <summary>For what no event tells of: the days since a delivery, the name of somebody who comments, texts imported from a file.</summary>
    private const int MinutesKept = 1;

    /// <summary>By key and stamp. Whoever asks for the same meanwhile waits for it.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<Task<WrittenPage>>> _beingWritten = new();

    /// <param name="Page">Null for what was asked for once.</param>
    public sealed record Kept(string Stamp, WrittenPage? Page);

    /// <param name="page">Names the page with all that is asked of it.</param>
    /// <param name="madeOf">Of <see cref="PageSources"/>, beside what every page is made of.</param>
    public async Task<WrittenPage> GetAsync(string page, IEnumerable<string> madeOf, Func<Task<WrittenPage>> write)
    {
        if (!await visitor.IsGuestAsync())
            return await write();

        var key = KeyOf(page, await terms.OfPageAsync());
        var stamp = await sources.StampAsync([PageSources.Shop, PageSources.Pictures, .. madeOf]);
        var kept = await cache.GetAsync<Kept?>(key, default(Kept));
        if (kept is { Page: { } written } && kept.Stamp == stamp)
            return written;
        return await OnceAsync(key, stamp, async () =>
        {
            var page = await write();
            await cache.SetAsync(key, kept is null ? new Kept("", null) : new Kept(stamp, page));
            return page;
        });
    }

    private static async Task<WrittenPage> OnceAsync(CacheKey key, string stamp, Func<Task<WrittenPage>> write)
    {
        var name = $"{key.Key}-{stamp}";
        var writing = _beingWritten.GetOrAdd(name, _ => new(write));
        try
        {
            return await writing.Value;
        }
        finally
        {
            _beingWritten.TryRemove(new KeyValuePair<string, Lazy<Task<WrittenPage>>>(name, writing));
        }
    }

    private static CacheKey KeyOf(string page, string terms) =>
        new($"Nop.fleamarket.page.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{page}|{terms}")))}") { CacheTime = MinutesKept };
}
