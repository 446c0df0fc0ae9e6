using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Insights;

/// <summary>Figures and spans in words.</summary>
public class FigureTexts(PrimaryCurrency prices, ILocalizationService localization)
{
    public Task<string> NameAsync(InsightFigure figure) => TextAsync($"Figures.{figure.Name}");

    public Task<string> TextAsync(string name) => localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Insights.{name}");

    /// <returns>A dash for what is not known.</returns>
    public async Task<string> ValueAsync(FigureUnit unit, decimal? value) => (unit, value) switch
    {
        (_, null) => "–",
        (FigureUnit.Money, { } amount) => await prices.FormatAsync(amount),
        (FigureUnit.Share, { } share) => Share(share),
        (FigureUnit.Hours, { } hours) => await LengthAsync("Hours", hours),
        (FigureUnit.Days, { } length) => await LengthAsync("Days", length),
        (_, { } count) => count.ToString("N0", CultureInfo.CurrentCulture)
    };

    public static string Share(decimal share) => share.ToString("P0", CultureInfo.CurrentCulture);

    /// <summary>With its sign; null where there is nothing to compare with, or no difference.</summary>
    public static string? Change(decimal? now, decimal? before)
    {
        if (now is not { } value || before is not > 0)
            return null;
        var change = Math.Round(value / before.Value - 1, 2);
        return change == 0 ? null : change.ToString("+0 %;−0 %", CultureInfo.CurrentCulture);
    }

    public static string Label(InsightSpan span, InsightStep step) => step switch
    {
        InsightStep.Month => span.First.ToString("Y", CultureInfo.CurrentCulture),
        InsightStep.Week => $"{Day(span.First)} – {Day(span.Last)}",
        _ => Day(span.First)
    };

    private static string Day(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);

    private async Task<string> LengthAsync(string unit, decimal length) =>
        string.Format(CultureInfo.CurrentCulture, await TextAsync($"Units.{unit}"), length);
}
