using Nop.Core;
using Nop.Core.Caching;
using Nop.Core.Domain.Directory;
using Nop.Services.Catalog;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Prices as nopCommerce writes them for the visitor; kept, as it loads the currency's culture anew for each of them.</summary>
public class PriceFormatCache(IPriceFormatter formatter, IWorkContext workContext, IStaticCacheManager cache)
{
    public const string Prefix = "Nop.fleamarket.price.";

    private const int MinutesKept = 10;

    /// <param name="amount">In the currency.</param>
    public async Task<string> FormatAsync(decimal amount, Currency currency)
    {
        var key = cache.PrepareKey(new CacheKey(Prefix + "{0}-{1}-{2}-{3}"), currency.Id, (await workContext.GetWorkingLanguageAsync()).Id,
            await workContext.GetTaxDisplayTypeAsync(), amount);
        key.CacheTime = MinutesKept;
        return await cache.GetAsync(key, () => formatter.FormatPriceAsync(amount, true, currency));
    }
}
