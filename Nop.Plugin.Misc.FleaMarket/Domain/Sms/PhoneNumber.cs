using PhoneNumbers;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Sms;

/// <summary>A phone number as somebody has typed it, read by the numbering plans of the world.</summary>
public static class PhoneNumber
{
    /// <summary>A plus and fifteen digits.</summary>
    public const int LongestE164 = 16;

    private const int LongestTyped = 50;

    private static readonly PhoneNumberUtil _plans = PhoneNumberUtil.GetInstance();

    private static readonly HashSet<PhoneNumberType> _textable =
    [
        PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE, PhoneNumberType.PERSONAL_NUMBER, PhoneNumberType.VOIP
    ];

    /// <param name="region">Where a number without a country's calling code belongs: ISO 3166-1, two letters; null where nothing is known.</param>
    /// <returns>As ITU's E.164 writes it, such as +14155550132; null for what is no number that takes a text message.</returns>
    public static string? ToE164(string? typed, string? region) =>
        Read(typed, region) is { HasExtension: false } number && _plans.IsValidNumber(number) && _textable.Contains(_plans.GetNumberType(number))
            ? _plans.Format(number, PhoneNumberFormat.E164)
            : null;

    /// <summary>Whether it reads as a number of some country, if not as one that somebody has.</summary>
    public static bool CanBeDialled(string typed)
    {
        try
        {
            _plans.Parse(typed, null);
            return true;
        }
        catch (NumberParseException exception)
        {
            return exception.ErrorType == ErrorType.INVALID_COUNTRY_CODE;
        }
    }

    /// <summary>An address that dials it, as RFC 3966 has it where the country is known.</summary>
    /// <returns>Null for what cannot be dialled.</returns>
    public static string? ToUri(string typed) => !CanBeDialled(typed) ? null : Read(typed, null) is { } number
        ? _plans.Format(number, PhoneNumberFormat.RFC3966)
        : "tel:" + PhoneNumberUtil.NormalizeDigitsOnly(typed);

    /// <param name="regions">ISO 3166-1, two letters; none for all.</param>
    public static bool IsIn(string e164, IReadOnlyCollection<string> regions) =>
        regions.Count == 0 || Read(e164, null) is { } number && regions.Contains(_plans.GetRegionCodeForNumber(number), StringComparer.OrdinalIgnoreCase);

    public static bool Knows(string? region) => region is not null && _plans.GetSupportedRegions().Contains(region.ToUpperInvariant());

    /// <summary>Hides all but the country and the last two digits.</summary>
    public static string Mask(string e164) =>
        e164.Length < 7 ? "…" : $"{e164[..3]}…{e164[^2..]}";

    private static PhoneNumbers.PhoneNumber? Read(string? typed, string? region)
    {
        if (typed is not { Length: > 0 and < LongestTyped } || typed.Any(char.IsControl))
            return null;
        try
        {
            return _plans.Parse(typed, region?.ToUpperInvariant());
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
