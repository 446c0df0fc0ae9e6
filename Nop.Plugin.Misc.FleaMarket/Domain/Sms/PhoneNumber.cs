using System.Globalization;
using System.Text;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Sms;

/// <summary>A phone number as somebody has typed it, read by the numbering plans of the world.</summary>
public static class PhoneNumber
{
    /// <summary>A plus and fifteen digits.</summary>
    public const int LongestE164 = 16;

    private const string Punctuation = " \u00A0\u202F\u2009.-/()[]\u2010\u2011\u2012\u2013\u2014\u2212";
    private const int LongestTyped = 50;

    /// <param name="region">Where a number without a country's calling code belongs: ISO 3166-1, two letters; null where nothing is known.</param>
    /// <returns>As ITU's E.164 writes it, such as +14155550132; null for what is no number that takes a text message.</returns>
    public static string? ToE164(string? typed, string? region)
    {
        if (Digits(typed) is not { } number)
            return null;
        if (number.StartsWith('+'))
            return FromAbroad(number[1..]);
        return PhonePlan.Of(region) is { } plan ? Within(plan, number) : null;
    }

    public static bool Knows(string? region) => PhonePlan.Of(region) is not null;

    /// <summary>Hides all but the country and the last two digits.</summary>
    public static string Mask(string e164) =>
        e164.Length < 7 ? "…" : $"{e164[..3]}…{e164[^2..]}";

    private static string? Within(PhonePlan plan, string digits)
    {
        if (plan.AfterAbroad(digits) is { } abroad && FromAbroad(abroad) is { } foreign)
            return foreign;
        if (plan.National(digits) is { } national)
            return $"+{plan.CallingCode}{national}";
        return digits.StartsWith(plan.CallingCode, StringComparison.Ordinal) ? FromAbroad(digits) : null;
    }

    private static string? FromAbroad(string digits) => PhonePlan.All
        .Where(plan => digits.StartsWith(plan.CallingCode, StringComparison.Ordinal))
        .Select(plan => plan.National(digits[plan.CallingCode.Length..]) is { } national ? $"+{plan.CallingCode}{national}" : null)
        .FirstOrDefault(number => number is not null);

    /// <returns>Digits, with a plus before them where one was typed; null when there is anything else.</returns>
    private static string? Digits(string? typed)
    {
        var text = typed?.Trim() ?? "";
        var digits = new StringBuilder();
        foreach (var (index, character) in text.Index())
            if (char.IsDigit(character))
                digits.Append(CharUnicodeInfo.GetDecimalDigitValue(character));
            else if (index == 0 && character is '+' or '\uFF0B')
                digits.Append('+');
            else if (!Punctuation.Contains(character))
                return null;
        return digits.Length is > 0 and < LongestTyped ? digits.ToString() : null;
    }
}
