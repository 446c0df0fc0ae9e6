using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Localization;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>The categories that everybody sees in the store, in a feed's language; two statements.</summary>
public class FeedCategories(IRepository<Category> categories, IStoreMappingService storeMapping, LocalizedNames names)
{
    private const string Separator = " > ";

    public async Task<IReadOnlyDictionary<int, FeedCategory>> GetAsync(int storeId, Language language)
    {
        var shown = categories.Table.Where(category => category.Published && !category.Deleted && !category.SubjectToAcl);
        var rows = await (await storeMapping.ApplyStoreMapping(shown, storeId))
            .OrderBy(category => category.Id)
            .Select(category => new { category.Id, category.ParentCategoryId, category.Name })
            .ToListAsync();
        var translated = await names.OfAllAsync(nameof(Category), language.Id);
        var parents = rows.ToDictionary(row => row.Id, row => (row.ParentCategoryId, Name: FeedText.Clean(translated.GetValueOrDefault(row.Id) ?? row.Name)));
        return parents.ToDictionary(pair => pair.Key, pair => new FeedCategory(
            pair.Key, parents.ContainsKey(pair.Value.ParentCategoryId) ? pair.Value.ParentCategoryId : 0, pair.Value.Name, Path(parents, pair.Key)));
    }

    private static string Path(IReadOnlyDictionary<int, (int ParentId, string Name)> parents, int id)
    {
        var path = new List<string>();
        for (var next = id; parents.TryGetValue(next, out var category) && path.Count < parents.Count; next = category.ParentId)
            path.Insert(0, category.Name);
        return string.Join(Separator, path);
    }
}
