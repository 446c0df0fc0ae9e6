using System.Text;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Feeds;

/// <summary>What people write, fit for every format.</summary>
public static class FeedText
{
    /// <summary>
    /// Without what XML and JSON cannot carry (control characters, halves of surrogate pairs) and without the marks that
    /// turn the direction of the text around them.
    /// </summary>
    public static string Clean(string? text)
    {
        var clean = new StringBuilder();
        var rest = (text ?? "").AsSpan();
        while (rest.Length > 0)
        {
            var whole = Rune.DecodeFromUtf16(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            if (whole && IsKept(rune.Value))
                clean.Append(rest[..length]);
            rest = rest[length..];
        }
        return clean.ToString().ReplaceLineEndings("\n").Trim();
    }

    private static bool IsKept(int character) => character switch
    {
        '\t' or '\n' or '\r' => true,
        < 0x20 or (>= 0x7F and <= 0x9F) => false,
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => false,
        _ => (character & 0xFFFE) != 0xFFFE
    };
}
