using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>A value of a CSV: numbers, amounts and times as programs read them in every language.</summary>
public sealed class CsvCell
{
    private readonly Func<ILocalizationService, UserTimeZone, Task<string>> _print;

    private CsvCell(Func<ILocalizationService, UserTimeZone, Task<string>> print) => _print = print;

    public static implicit operator CsvCell(string? text) => new((_, _) => Task.FromResult(text ?? ""));

    public static implicit operator CsvCell(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static implicit operator CsvCell(decimal? amount) => amount is { } plain ? PrimaryCurrency.Plain(plain) : null;

    public static implicit operator CsvCell(DateTime? utc) => new((_, times) => times.PlainAsync(utc));

    public static CsvCell Words<T>(T value) where T : struct, Enum => new((localization, _) => localization.GetLocalizedEnumAsync(value));

    public Task<string> PrintAsync(ILocalizationService localization, UserTimeZone times) => _print(localization, times);
}
