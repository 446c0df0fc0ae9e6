using System.Text.Json;
using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web.Feeds;

/// <summary>As much of JSON Schema as the published one uses; a keyword beyond that is an error.</summary>
internal static class JsonSchema
{
    public static IEnumerable<string> Violations(JsonElement schema, JsonElement value) => Check(schema, schema, value, "$");

    private static IEnumerable<string> Check(JsonElement root, JsonElement schema, JsonElement value, string path) =>
        schema.EnumerateObject().SelectMany(keyword => keyword.Name switch
        {
            "type" => Says(Types(keyword.Value).Contains(TypeOf(value)), $"is no {keyword.Value}"),
            "enum" => Says(keyword.Value.EnumerateArray().Any(one => one.GetString() == value.GetString()), "is none of the values"),
            "pattern" => Says(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!), "does not match"),
            "minLength" => Says(value.GetString()!.Length >= keyword.Value.GetInt32(), "is too short"),
            "maxLength" => Says(value.GetString()!.Length <= keyword.Value.GetInt32(), "is too long"),
            "minimum" => Says(value.GetDecimal() >= keyword.Value.GetDecimal(), "is too small"),
            "format" => Says(HasFormat(keyword.Value.GetString()!, value.GetString()!), $"is no {keyword.Value}"),
            "required" => keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} lacks {name}"),
            "properties" => value.EnumerateObject().SelectMany(property => keyword.Value.TryGetProperty(property.Name, out var inner)
                ? Check(root, inner, property.Value, $"{path}.{property.Name}")
                : [$"{path} has {property.Name}"]),
            "items" => value.EnumerateArray().SelectMany((item, index) => Check(root, keyword.Value, item, $"{path}[{index}]")),
            "$ref" => Check(root, Resolve(root, keyword.Value.GetString()!), value, path),
            "$schema" or "$defs" or "title" or "description" or "additionalProperties" => [],
            _ => throw new NotSupportedException(keyword.Name)
        });

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant()
    };

    private static bool HasFormat(string format, string text) =>
        format == "uri" ? Uri.TryCreate(text, UriKind.Absolute, out _) : DateTimeOffset.TryParse(text, out _);

    private static JsonElement Resolve(JsonElement root, string reference) =>
        reference.Split('/').Skip(1).Aggregate(root, (element, name) => element.GetProperty(name));

    private static IEnumerable<string> Says(bool holds, string what) => holds ? [] : [what];
}
