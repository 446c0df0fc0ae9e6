using System.Text;
using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>A mail as it came over the wire, byte by byte in Latin 1, and what a reader makes of it.</summary>
internal sealed partial record CaughtMail(IReadOnlyList<string> Receivers, string Raw)
{
    private string Head => Raw[..Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)];

    /// <summary>Unfolded, with encoded words decoded.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => Folding().Replace(Head, " ").Split("\r\n")
        .Select(line => line.Split(':', 2))
        .Select(parts => new KeyValuePair<string, string>(parts[0], parts.Length == 2 ? Decoded(parts[1].Trim()) : ""))
        .ToList();

    public string Subject => Header("Subject");

    public string Body
    {
        get
        {
            var text = Raw[(Head.Length + 4)..];
            return Header("Content-Transfer-Encoding").ToLowerInvariant() switch
            {
                "base64" => Encoding.UTF8.GetString(Convert.FromBase64String(text)),
                "quoted-printable" => Unquoted(text),
                _ => text
            };
        }
    }

    public string Header(string name) => Headers.Single(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    private static string Decoded(string value) => EncodedWord().Replace(value, word => word.Groups["how"].Value.Equals("B", StringComparison.OrdinalIgnoreCase)
        ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups["text"].Value))
        : Unquoted(word.Groups["text"].Value.Replace('_', ' ')));

    private static string Unquoted(string text) =>
        Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(QuotedByte().Replace(text.Replace("=\r\n", ""), match => $"{(char)Convert.ToByte(match.Groups[1].Value, 16)}")));

    [GeneratedRegex(@"\r\n[ \t]+")]
    private static partial Regex Folding();

    [GeneratedRegex(@"=\?utf-8\?(?<how>[BQ])\?(?<text>[^?]*)\?=\s?", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWord();

    [GeneratedRegex("=([0-9A-Fa-f]{2})")]
    private static partial Regex QuotedByte();
}
