using Nop.Core;
using Nop.Core.Caching;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Configuration;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Discounts;
using Nop.Core.Domain.Security;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

/// <summary>Lets prices new be asked for anew when what they are made of has changed.</summary>
public abstract class NewPriceSource<T>(IStaticCacheManager cache) : EntityChanges<T> where T : BaseEntity
{
    protected virtual string PrefixOf(T entity) => NewPriceComparison.Prefix;

    protected override Task ChangedAsync(T entity) => cache.RemoveByPrefixAsync(PrefixOf(entity));
}

public class ProductNewPriceSource(IStaticCacheManager cache) : NewPriceSource<Product>(cache)
{
    protected override string PrefixOf(Product entity) => NewPriceComparison.PrefixOf(entity.Id);
}

public class TierNewPriceSource(IStaticCacheManager cache) : NewPriceSource<TierPrice>(cache)
{
    protected override string PrefixOf(TierPrice entity) => NewPriceComparison.PrefixOf(entity.ProductId);
}

public class DiscountNewPriceSource(IStaticCacheManager cache) : NewPriceSource<Discount>(cache);

public class CurrencyNewPriceSource(IStaticCacheManager cache) : NewPriceSource<Currency>(cache);

public class SettingNewPriceSource(IStaticCacheManager cache) : NewPriceSource<Setting>(cache);

public class AclNewPriceSource(IStaticCacheManager cache) : NewPriceSource<AclRecord>(cache);

public class StoreNewPriceSource(IStaticCacheManager cache) : NewPriceSource<StoreMapping>(cache);
