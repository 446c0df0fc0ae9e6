using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>Writes comments as CSV, a page at a time.</summary>
public class CommentCsv(CommentQueue queue, CommentNamesFactory namesFactory, IDateTimeHelper dates, ILocalizationService localization)
{
    private const int PageSize = 500;

    private static readonly string[] _columns = ["Id", "ListingId", "Listing", "Author", "Answers", "Text", "Written", "HiddenBy"];

    /// <returns>The number of comments written.</returns>
    public async Task<int> WriteAsync(Stream stream, CommentFilter filter)
    {
        await using var csv = Csv.Writer(stream, byteOrderMark: true);
        await csv.WriteLineAsync(await HeaderAsync());
        var written = 0;
        for (var page = await queue.GetAfterAsync(filter, 0, PageSize); page.Count > 0; page = await queue.GetAfterAsync(filter, page[^1].Id, PageSize))
        {
            var names = await namesFactory.LoadAsync(page.AsReadOnly());
            foreach (var comment in page)
                await csv.WriteLineAsync(await CellsAsync(comment, names));
            await csv.FlushAsync();
            written += page.Count;
        }
        return written;
    }

    private async Task<IEnumerable<string>> HeaderAsync()
    {
        var titles = new List<string>();
        foreach (var column in _columns)
            titles.Add(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Comment.Csv.{column}"));
        return titles;
    }

    private async Task<IEnumerable<string>> CellsAsync(ListingComment comment, CommentNames names) =>
    [
        Number(comment.Id),
        Number(comment.ListingId),
        names.Listing(comment),
        names.Author(comment),
        comment.AnswersId > 0 ? Number(comment.AnswersId) : "",
        comment.Text,
        (await dates.ConvertToUserTimeAsync(comment.CreatedOnUtc, DateTimeKind.Utc)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        names.HiddenBy(comment)
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
