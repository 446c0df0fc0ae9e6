using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Comments;

/// <summary>Writes comments as CSV, a page at a time.</summary>
public class CommentCsv(CommentAdminQueries commentQueries, CommentNamesFactory namesFactory, UserTimeZone times, ILocalizationService localization)
    : CsvFile<ListingComment, CommentFilter>(localization)
{
    protected override string Titles => $"{FleaMarketDefaults.ResourcePrefix}.Admin.Comment.Csv.";

    protected override IReadOnlyList<string> Columns { get; } = ["Id", "ListingId", "Listing", "Author", "Answers", "Text", "Written", "HiddenBy"];

    protected override Task<IList<ListingComment>> ReadAsync(CommentFilter filter, int afterId, int most) => commentQueries.GetAfterAsync(filter, afterId, most);

    protected override async IAsyncEnumerable<IEnumerable<string>> LinesAsync(IList<ListingComment> page)
    {
        var names = await namesFactory.LoadAsync(page);
        foreach (var row in page)
            yield return await CellsAsync(row, names);
    }

    private async Task<IEnumerable<string>> CellsAsync(ListingComment comment, CommentNames names) =>
    [
        Number(comment.Id),
        Number(comment.ListingId),
        names.Listing(comment.ListingId),
        names.Login(comment.AuthorId),
        comment.AnswersId > 0 ? Number(comment.AnswersId) : "",
        comment.Text,
        await times.PlainAsync(comment.CreatedOnUtc),
        names.HiddenBy(comment)
    ];
}
