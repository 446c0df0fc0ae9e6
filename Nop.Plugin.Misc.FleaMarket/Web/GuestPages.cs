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
public class GuestPages(CurrentVisitor visitor, VisitorTerms terms, PageSources sources, IStaticCacheManager cache, TimeProvider clock)
{
    /// <summary>For what no event tells of: the days since a delivery, the name of somebody who comments, texts imported from a file.</summary>
    private const int MinutesKept = 1;

    /// <summary>By key and stamp. Whoever asks for the same meanwhile waits for it.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<Task<WrittenPage>>> _beingWritten = new();

    /// <param name="Stamp">Of the sources that it was begun with.</param>
    /// <param name="Moving">The stamp of the source that moves, with which it was last looked at.</param>
    /// <param name="Shown">The name of what it shows of that.</param>
    /// <param name="Page">Null for what was asked for once.</param>
    public sealed record Kept(string Stamp, string Moving, string Shown, DateTime WrittenOnUtc, WrittenPage? Page);

    /// <param name="page">Names the page with all that is asked of it.</param>
    public async Task<WrittenPage> GetAsync(string page, PageContents contents, Func<Task<WrittenPage>> write)
    {
        if (!await visitor.IsGuestAsync())
            return await write();

        var key = KeyOf(page, await terms.OfPageAsync());
        var stamp = await sources.StampAsync([PageSources.Shop, PageSources.Pictures, .. contents.Sources]);
        var moving = contents.Moving is null ? "" : await sources.StampAsync([contents.Moving]);
        var kept = await cache.GetAsync<Kept?>(key, default(Kept));
        var now = clock.GetUtcNow().UtcDateTime;
        var good = kept is { Page: { } written } && kept.Stamp == stamp && now - kept.WrittenOnUtc < TimeSpan.FromMinutes(MinutesKept) ? written : null;
        if (good is not null && kept!.Moving == moving)
            return good;
        return await OnceAsync(key, $"{stamp} {moving}", async () =>
        {
            if (kept is null)
            {
                await cache.SetAsync(key, new Kept("", "", "", now, null));
                return await write();
            }
            var shown = await contents.NameOfShownAsync();
            var isSame = good is not null && kept.Shown == shown;
            var page = isSame ? good! : await write();
            await cache.SetAsync(key, isSame ? kept with { Moving = moving } : new Kept(stamp, moving, shown, now, page));
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
