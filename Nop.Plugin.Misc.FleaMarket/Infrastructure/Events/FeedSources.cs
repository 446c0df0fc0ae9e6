using Nop.Core;
using Nop.Core.Caching;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Configuration;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Media;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Feeds;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

/// <summary>Lets the feeds change with what they show of the store.</summary>
public abstract class FeedSource<T>(IStaticCacheManager cache) : EntityChanges<T> where T : BaseEntity
{
    protected override Task ChangedAsync(T entity) => cache.RemoveAsync(FeedVersions.Stamp);
}

public class PictureFeedSource(IStaticCacheManager cache) : FeedSource<Picture>(cache);

public class ProductPictureFeedSource(IStaticCacheManager cache) : FeedSource<ProductPicture>(cache);

public class CategoryFeedSource(IStaticCacheManager cache) : FeedSource<Category>(cache);

public class ProductCategoryFeedSource(IStaticCacheManager cache) : FeedSource<ProductCategory>(cache);

public class ManufacturerFeedSource(IStaticCacheManager cache) : FeedSource<Manufacturer>(cache);

public class ProductManufacturerFeedSource(IStaticCacheManager cache) : FeedSource<ProductManufacturer>(cache);

public class TranslationFeedSource(IStaticCacheManager cache) : FeedSource<LocalizedProperty>(cache);

public class CurrencyFeedSource(IStaticCacheManager cache) : FeedSource<Currency>(cache);

public class LanguageFeedSource(IStaticCacheManager cache) : FeedSource<Language>(cache);

public class StoreFeedSource(IStaticCacheManager cache) : FeedSource<Store>(cache);

public class SettingFeedSource(IStaticCacheManager cache) : FeedSource<Setting>(cache);

/// <summary>Numbers of changes may come out of order; the event comes after the change is there to see.</summary>
public class ListingFeedSource(IStaticCacheManager cache) : IConsumer<ListingMovedEvent>
{
    public Task HandleEventAsync(ListingMovedEvent eventMessage) => cache.RemoveAsync(FeedVersions.Stamp);
}
