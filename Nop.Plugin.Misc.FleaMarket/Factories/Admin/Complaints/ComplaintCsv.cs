using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Complaints;

/// <summary>Writes complaints as CSV, a page at a time.</summary>
public class ComplaintCsv(ComplaintAdminQueries complaintQueries, GridNames gridNames, UserTimeZone times, ILocalizationService localization)
    : CsvFile<Complaint, ComplaintFilter>(localization)
{
    protected override string Titles => $"{FleaMarketDefaults.ResourcePrefix}.Admin.Complaint.Csv.";

    protected override IReadOnlyList<string> Columns { get; } =
        ["Id", "Subject", "About", "Type", "Text", "Author", "Written", "DealId", "ListingId", "Listing", "StruckBy", "Struck", "StruckReason"];

    protected override Task<IList<Complaint>> ReadAsync(ComplaintFilter filter, int afterId, int most) => complaintQueries.GetAfterAsync(filter, afterId, most);

    protected override async IAsyncEnumerable<IEnumerable<string>> LinesAsync(IList<Complaint> page)
    {
        var names = await ComplaintNames.LoadAsync(gridNames, page);
        foreach (var row in page)
            yield return await CellsAsync(row, names);
    }

    private async Task<IEnumerable<string>> CellsAsync(Complaint complaint, ComplaintNames names) =>
    [
        Number(complaint.Id),
        await WordsAsync(complaint.Subject),
        names.Login(complaint.AboutId),
        complaint.Type,
        complaint.Text ?? "",
        names.Login(complaint.AuthorId),
        await times.PlainAsync(complaint.CreatedOnUtc),
        complaint.DealId > 0 ? Number(complaint.DealId) : "",
        Number(complaint.ListingId),
        names.Listing(complaint.ListingId),
        names.StruckBy(complaint),
        await times.PlainAsync(complaint.StruckOnUtc),
        complaint.StruckReason ?? ""
    ];
}
