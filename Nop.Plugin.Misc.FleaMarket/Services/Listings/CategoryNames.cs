using Nop.Core;
using Nop.Core.Caching;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Localization;
using Nop.Core.Events;
using Nop.Services.Catalog;
using Nop.Services.Events;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>Names of categories in the visitor's language; kept, as nopCommerce reads and translates them anew each time.</summary>
public class CategoryNames(ICategoryService categories, ILocalizationService localization, IWorkContext workContext, IStaticCacheManager cache) :
    IConsumer<EntityUpdatedEvent<Category>>,
    IConsumer<EntityInsertedEvent<LocalizedProperty>>,
    IConsumer<EntityUpdatedEvent<LocalizedProperty>>,
    IConsumer<EntityDeletedEvent<LocalizedProperty>>
{
    private const string Prefix = "Nop.fleamarket.category.";

    /// <returns>Empty for a category that nobody may see.</returns>
    public async Task<string> OfAsync(int categoryId)
    {
        var key = cache.PrepareKeyForDefaultCache(new CacheKey(Prefix + "{0}-{1}"), categoryId, (await workContext.GetWorkingLanguageAsync()).Id);
        return await cache.GetAsync(key, async () => await categories.GetCategoryByIdAsync(categoryId) is { Published: true, Deleted: false } category
            ? await localization.TextAsync(category, saved => saved.Name)
            : "");
    }

    public Task HandleEventAsync(EntityUpdatedEvent<Category> eventMessage) => ForgetAsync();

    public Task HandleEventAsync(EntityInsertedEvent<LocalizedProperty> eventMessage) => ForgetAsync();

    public Task HandleEventAsync(EntityUpdatedEvent<LocalizedProperty> eventMessage) => ForgetAsync();

    public Task HandleEventAsync(EntityDeletedEvent<LocalizedProperty> eventMessage) => ForgetAsync();

    private Task ForgetAsync() => cache.RemoveByPrefixAsync(Prefix);
}
