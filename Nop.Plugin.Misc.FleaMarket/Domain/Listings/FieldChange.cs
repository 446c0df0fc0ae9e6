using System.Text.Json;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>One field that an edit changed, in words for the history. Contact data is named, never quoted.</summary>
public sealed record FieldChange(string Field, string? From, string? To)
{
    private static readonly string[] _words = [nameof(ListingContent.Description), nameof(ListingContent.Characteristics)];

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

    public static IReadOnlyList<FieldChange> Between(ListingContent before, ListingContent after, bool photoChanged)
    {
        var changes = new List<FieldChange>();
        Add(nameof(ListingContent.Name), before.Name, after.Name);
        Add(nameof(ListingContent.Description), before.Description, after.Description);
        Add(nameof(ListingContent.Condition), before.Condition.ToString(), after.Condition.ToString());
        Add(nameof(ListingContent.Characteristics), Lines(before), Lines(after));
        Add(nameof(ListingContent.Price), Number(before.Price), Number(after.Price));
        Add(nameof(ListingContent.Quantity), Number(before.Quantity), Number(after.Quantity));
        Add(nameof(ListingContent.ForAggregators), before.ForAggregators.ToString(), after.ForAggregators.ToString());
        if (before.Contact != after.Contact)
            changes.Add(new(nameof(ListingContent.Contact), null, null));
        if (photoChanged)
            changes.Add(new("Photo", null, null));
        return changes;

        void Add(string field, string from, string to)
        {
            if (from != to)
                changes.Add(new(field, from, to));
        }
    }

    private static string Lines(ListingContent content) =>
        string.Join("\n", content.Characteristics.Select(line => $"{line.Name}: {line.Value}"));

    /// <summary>With every decimal that is stored.</summary>
    private static string Number(decimal number) =>
        number.ToString("0.########", System.Globalization.CultureInfo.InvariantCulture);
}
