using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Pages;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Complaints;

/// <summary>Writes complaints as CSV, a page at a time.</summary>
public class ComplaintCsv(ComplaintQueue queue, ComplaintNamesFactory namesFactory, UserTimes times, ILocalizationService localization)
{
    private const int PageSize = 500;

    private static readonly string[] _columns =
        ["Id", "Subject", "About", "Type", "Text", "Author", "Written", "DealId", "ListingId", "Listing", "StruckBy", "Struck", "StruckReason"];

    /// <returns>The number of complaints written.</returns>
    public async Task<int> WriteAsync(Stream stream, ComplaintFilter filter)
    {
        await using var csv = Csv.Writer(stream, byteOrderMark: true);
        await csv.WriteLineAsync(await HeaderAsync());
        var written = 0;
        for (var page = await queue.GetAfterAsync(filter, 0, PageSize); page.Count > 0; page = await queue.GetAfterAsync(filter, page[^1].Id, PageSize))
        {
            var names = await namesFactory.LoadAsync(page.AsReadOnly());
            foreach (var complaint in page)
                await csv.WriteLineAsync(await CellsAsync(complaint, names));
            await csv.FlushAsync();
            written += page.Count;
        }
        return written;
    }

    private async Task<IEnumerable<string>> HeaderAsync()
    {
        var titles = new List<string>();
        foreach (var column in _columns)
            titles.Add(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Complaint.Csv.{column}"));
        return titles;
    }

    private async Task<IEnumerable<string>> CellsAsync(Complaint complaint, ComplaintNames names) =>
    [
        Number(complaint.Id),
        await localization.GetLocalizedEnumAsync(complaint.Subject),
        names.Login(complaint.AboutId),
        complaint.Type,
        complaint.Text ?? "",
        names.Login(complaint.AuthorId),
        await times.PlainAsync(complaint.CreatedOnUtc),
        complaint.DealId > 0 ? Number(complaint.DealId) : "",
        Number(complaint.ListingId),
        names.Listing(complaint),
        names.StruckBy(complaint),
        await times.PlainAsync(complaint.StruckOnUtc),
        complaint.StruckReason ?? ""
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
