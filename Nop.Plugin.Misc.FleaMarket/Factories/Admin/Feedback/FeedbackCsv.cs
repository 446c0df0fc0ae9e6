using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Feedback;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Feedback;

public class FeedbackCsv(FeedbackAdminQueries feedbackAdminQueries, FeedbackQueries feedbackQueries, GridNames names, UserTimeZone times, ILocalizationService localization)
    : CsvFile<DealFeedback, FeedbackFilter, FeedbackSearchModel, FeedbackLine>(feedbackAdminQueries, FeedbackColumns.All, times, localization)
{
    protected override async Task<IEnumerable<FeedbackLine>> LinesAsync(IList<DealFeedback> page)
    {
        var loginOf = await names.LoginsAsync(FeedbackGridFactory.PeopleOf(page));
        return (await feedbackQueries.FillAsync(page)).Select(given => new FeedbackLine(given, loginOf));
    }
}
