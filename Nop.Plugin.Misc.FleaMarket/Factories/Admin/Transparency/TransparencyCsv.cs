using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Transparency;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Transparency;

/// <summary>The yearly table of counts: one figure a line, in words, with its number.</summary>
public class TransparencyCsv(TransparencyQueries queries, ILocalizationService localization)
{
    /// <returns>The number of lines written.</returns>
    public async Task<int> WriteAsync(Stream stream, int year)
    {
        await using var csv = Csv.ForPeople(stream);
        await csv.WriteLineAsync([await TextAsync("Year"), await TextAsync("What"), await TextAsync("Detail"), await TextAsync("Number")]);
        var lines = await LinesAsync(year);
        foreach (var (what, detail, number) in lines)
            await csv.WriteLineAsync([year.ToString(CultureInfo.InvariantCulture), what, detail, number]);
        return lines.Count;
    }

    private async Task<IReadOnlyList<(string What, string Detail, string Number)>> LinesAsync(int year)
    {
        var lines = new List<(string, string, string)>();
        foreach (var subject in Enum.GetValues<ComplaintSubject>())
            await AddAsync(lines, await TextAsync("Complaints"), await localization.GetLocalizedEnumAsync(subject), "Complaint", await queries.ComplaintsAsync(subject, year));
        foreach (var decision in await queries.DecisionsAsync(year))
        {
            List<string> details = [await TextAsync(decision.IsAutomated ? "Automated" : "ByModerator")];
            if (decision.Ground is { } ground)
                details.Add(await localization.GetLocalizedEnumAsync(ground));
            if (decision.WasFlagged)
                details.Add(await TextAsync("Flagged"));
            lines.Add((string.Format(CultureInfo.CurrentCulture, await TextAsync("Decisions"), await localization.GetLocalizedEnumAsync(decision.Action)), string.Join("; ", details), Number(decision.Count)));
        }
        await AddAsync(lines, await TextAsync("Objections"), "", "Objection", await queries.ObjectionsAsync(year));
        return lines;
    }

    private async Task AddAsync(List<(string, string, string)> lines, string what, string of, string kind, AnswerCount count)
    {
        foreach (var (detail, number) in new[]
                 {
                     ("Made", Number(count.Made)), ($"{kind}.Accepted", Number(count.Accepted)), ($"{kind}.Declined", Number(count.Declined)), ("Open", Number(count.Open)),
                     ("MedianDays", count.MedianDays?.ToString("0.0", CultureInfo.InvariantCulture) ?? "")
                 })
            lines.Add((what, of.Length == 0 ? await TextAsync(detail) : $"{of}; {await TextAsync(detail)}", number));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private Task<string> TextAsync(string name) => localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Transparency.{name}");
}
