using System.Text;
using System.Text.RegularExpressions;

namespace DevStore.Services.Seo;

/// <summary>A name as part of an address: Latin letters, digits, hyphens; Cyrillic and accented letters transliterated.</summary>
internal static partial class Slug
{
    private const string Allowed = "abcdefghijklmnopqrstuvwxyz1234567890 _-";

    private static readonly Dictionary<char, string> Cyrillic =
        "а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:iu я:ia ß:ss"
            .Split(' ').Select(pair => pair.Split(':')).ToDictionary(pair => pair[0][0], pair => pair[1]);

    public static string From(string? name, bool convertNonWesternChars, bool allowUnicode)
    {
        if (string.IsNullOrEmpty(name))
            return name ?? string.Empty;

        var text = name.Trim().ToLowerInvariant();
        if (convertNonWesternChars)
            text = Latin(text);
        var kept = string.Concat(text.Where(letter => Allowed.Contains(letter) || allowUnicode && char.IsLetterOrDigit(letter)));
        return Underscores().Replace(Hyphens().Replace(kept, "-"), "_");
    }

    private static string Latin(string text)
    {
        var replaced = string.Concat(text.Select(letter => Cyrillic.GetValueOrDefault(letter) ?? letter.ToString()));
        return string.Concat(replaced.Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
    }

    [GeneratedRegex(@"[\s-]+")]
    private static partial Regex Hyphens();

    [GeneratedRegex("_+")]
    private static partial Regex Underscores();
}
