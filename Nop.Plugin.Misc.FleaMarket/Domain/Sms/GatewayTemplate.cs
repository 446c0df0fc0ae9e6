using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Sms;

/// <summary>Puts values into {phone}, {text}, {id} and {secret}, encoded for the place where they stand.</summary>
public static partial class GatewayTemplate
{
    public static IReadOnlyList<string> Names { get; } = ["phone", "text", "id", "secret"];

    /// <summary>In one pass, so that a value that looks like a token stays what it is.</summary>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values, Func<string, string> encode) =>
        Token().Replace(template, token => encode(values[token.Groups[1].Value]));

    [GeneratedRegex(@"\{(phone|text|id|secret)\}")]
    private static partial Regex Token();
}
