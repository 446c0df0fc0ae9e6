namespace Nop.Plugin.Misc.FleaMarket.Domain.Sms;

/// <summary>Lines of "Name: value".</summary>
public static class GatewayHeaders
{
    private const string TokenPunctuation = "!#$%&'*+-.^_`|~";

    /// <summary>Headers that belong to the connection and the body.</summary>
    private static readonly HashSet<string> _reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Content-Length", "Content-Type", "Expect", "Host", "Keep-Alive", "Proxy-Authorization", "TE", "Trailer",
        "Transfer-Encoding", "Upgrade"
    };

    public static IEnumerable<KeyValuePair<string, string>> Read(string? lines) =>
        Lines(lines).Where(IsHeader).Select(line => line.Split(':', 2)).Select(parts => new KeyValuePair<string, string>(parts[0].Trim(), parts[1].Trim()));

    /// <returns>Null when every line is a header.</returns>
    public static string? FirstWrong(string? lines) => Lines(lines).FirstOrDefault(line => !IsHeader(line));

    private static IEnumerable<string> Lines(string? lines) =>
        (lines ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsHeader(string line) =>
        line.IndexOf(':') is > 0 and var colon
        && line[..colon].Trim() is { Length: > 0 } name && name.All(IsTokenCharacter) && !_reserved.Contains(name)
        && !line.Any(char.IsControl);

    private static bool IsTokenCharacter(char character) => char.IsAsciiLetterOrDigit(character) || TokenPunctuation.Contains(character);
}
