using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Complaints;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Complaints;

public class ComplaintCsv(ComplaintAdminQueries complaintQueries, GridNames gridNames, UserTimeZone times, ILocalizationService localization)
    : CsvFile<Complaint, ComplaintFilter, ComplaintSearchModel, ComplaintLine>(complaintQueries, ComplaintColumns.All, times, localization)
{
    protected override async Task<IEnumerable<ComplaintLine>> LinesAsync(IList<Complaint> page)
    {
        var names = await ComplaintNames.LoadAsync(gridNames, page);
        return page.Select(complaint => new ComplaintLine(complaint, names));
    }
}
