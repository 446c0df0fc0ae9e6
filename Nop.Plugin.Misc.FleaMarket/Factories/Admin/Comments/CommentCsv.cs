using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Comments;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Comments;

public class CommentCsv(CommentAdminQueries commentQueries, CommentNamesFactory namesFactory, UserTimeZone times, ILocalizationService localization)
    : CsvFile<ListingComment, CommentFilter, CommentSearchModel, CommentLine>(commentQueries, CommentColumns.All, times, localization)
{
    protected override async Task<IEnumerable<CommentLine>> LinesAsync(IList<ListingComment> page)
    {
        var names = await namesFactory.LoadAsync(page);
        return page.Select(comment => new CommentLine(comment, names));
    }
}
