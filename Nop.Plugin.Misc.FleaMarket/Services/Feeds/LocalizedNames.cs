using Nop.Core.Domain.Localization;
using Nop.Data;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>Translated names of many entities of one kind, in one statement.</summary>
public class LocalizedNames(IRepository<LocalizedProperty> properties)
{
    private const string Key = "Name";

    /// <returns>By entity; without those that are not translated.</returns>
    public async Task<IReadOnlyDictionary<int, string>> OfAllAsync(string kind, int languageId)
    {
        var rows = await properties.Table
            .Where(property => property.LocaleKeyGroup == kind && property.LocaleKey == Key && property.LanguageId == languageId)
            .Select(property => new { property.EntityId, property.LocaleValue })
            .ToListAsync();
        return rows.Where(row => !string.IsNullOrWhiteSpace(row.LocaleValue)).GroupBy(row => row.EntityId)
            .ToDictionary(same => same.Key, same => same.First().LocaleValue);
    }
}
