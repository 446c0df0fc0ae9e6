using System.Globalization;
using System.Text;

namespace Nop.Plugin.Misc.FleaMarket.Domain;

/// <summary>Digits of all scripts are read alike.</summary>
public static class RuneDigits
{
    /// <returns>0 to 9; null for what is no digit.</returns>
    public static int? DigitOf(this Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? (int)Rune.GetNumericValue(rune) : null;
}
