using Nop.Core;
using Nop.Core.Caching;
using Nop.Core.Domain.Configuration;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Localization;
using Nop.Core.Events;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

/// <summary>Lets prices be written anew when what they are written by has changed.</summary>
public abstract class PriceSource<T>(IStaticCacheManager cache) : IConsumer<EntityInsertedEvent<T>>, IConsumer<EntityUpdatedEvent<T>> where T : BaseEntity
{
    public Task HandleEventAsync(EntityInsertedEvent<T> eventMessage) => cache.RemoveByPrefixAsync(PriceFormatCache.Prefix);

    public Task HandleEventAsync(EntityUpdatedEvent<T> eventMessage) => cache.RemoveByPrefixAsync(PriceFormatCache.Prefix);
}

public class CurrencyPriceSource(IStaticCacheManager cache) : PriceSource<Currency>(cache);

public class SettingPriceSource(IStaticCacheManager cache) : PriceSource<Setting>(cache);

/// <summary>The words for tax stand behind a price.</summary>
public class TextPriceSource(IStaticCacheManager cache) : PriceSource<LocaleStringResource>(cache);
