using System.Net;
using System.Text.RegularExpressions;

namespace DevStore.Services.Messages;

/// <summary>
/// %Token% becomes its value, one token after the other, so that a value may hold what a later token replaces. %if (condition) text endif% stays where the condition holds: a token that is true or not empty,
/// one compared by == or != with a word in quotes, either with ! before it.
/// </summary>
internal partial class Tokenizer(MessageTemplatesSettings settings) : ITokenizer
{
    public string Replace(string template, IEnumerable<Token> tokens, bool htmlEncode)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(template);
        ArgumentNullException.ThrowIfNull(tokens);
        var values = new Dictionary<string, Token>(settings.CaseInvariantReplacement
            ? StringComparer.OrdinalIgnoreCase
            : StringComparer.Ordinal);
        foreach (var token in tokens)
            values.TryAdd(token.Key, token);
        template = Conditioned(template, values);
        foreach (var (key, token) in values)
            template = template.Replace($"%{key}%", Text(token, htmlEncode),
                settings.CaseInvariantReplacement ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        return template;
    }

    private static string Conditioned(string template, Dictionary<string, Token> values)
    {
        for (var match = Condition().Match(template); match.Success; match = Condition().Match(template))
            template = string.Concat(template.AsSpan(0, match.Index),
                Holds(match.Groups["condition"].Value, values) ? match.Groups["text"].Value : string.Empty,
                template.AsSpan(match.Index + match.Length));
        return template;
    }

    private static bool Holds(string condition, Dictionary<string, Token> values)
    {
        var negated = condition.TrimStart().StartsWith('!');
        var parts = Comparison().Match(condition.Trim().TrimStart('!').Trim());
        var value = parts.Success && values.TryGetValue(parts.Groups["token"].Value, out var token)
            ? token.Value?.ToString() ?? string.Empty
            : string.Empty;
        var result = parts.Groups["operator"].Value switch
        {
            "==" => value == parts.Groups["word"].Value,
            "!=" => value != parts.Groups["word"].Value,
            _ => value.Length > 0 && !value.Equals("false", StringComparison.OrdinalIgnoreCase)
        };
        return result != negated;
    }

    private static string Text(Token token, bool htmlEncode)
    {
        var text = token.Value?.ToString() ?? string.Empty;
        return htmlEncode && !token.NeverHtmlEncoded ? WebUtility.HtmlEncode(text) : text;
    }

    [GeneratedRegex(@"%if\s*\((?<condition>[^()]*)\)(?<text>(?:(?!%if).)*?)endif%", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Condition();

    [GeneratedRegex("^%(?<token>[^%]+)%(?:\\s*(?<operator>==|!=)\\s*\"?(?<word>[^\"]*)\"?)?$")]
    private static partial Regex Comparison();
}
