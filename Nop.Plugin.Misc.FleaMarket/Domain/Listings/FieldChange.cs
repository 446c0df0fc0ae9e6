using System.Text.Json;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>One field that an edit changed, in words for the history. Contact data is named, never quoted.</summary>
public sealed record FieldChange(string Field, string? From, string? To)
{
    private static readonly HashSet<string> _words = ListingField.All.Where(field => field.IsWords).Select(field => field.ChangeName).ToHashSet();

    /// <param name="changes">JSON of a history's entry; null when nothing was written.</param>
    /// <returns>Nothing where what is stored cannot be read.</returns>
    public static IReadOnlyList<FieldChange> Read(string? changes)
    {
        try
        {
            return changes is null ? [] : JsonSerializer.Deserialize<List<FieldChange>>(changes) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>Quotes no longer what was described in words.</summary>
    public static string? WithoutWords(string? changes) => changes is null
        ? null
        : JsonSerializer.Serialize(Read(changes).Select(change => _words.Contains(change.Field) ? new(change.Field, null, null) : change));

    /// <summary>What differs, in the order of <see cref="ListingField.All"/>.</summary>
    public static IReadOnlyList<FieldChange> Between(ListingContent before, ListingContent after) => ListingField.All
        .Where(field => field.Print(before) != field.Print(after))
        .DistinctBy(field => field.ChangeName)
        .Select(field => field.IsQuoted ? new FieldChange(field.ChangeName, field.Print(before), field.Print(after)) : new(field.ChangeName, null, null))
        .ToList();
}
