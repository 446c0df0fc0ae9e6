using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Feedback;

/// <summary>Writes feedback as CSV, a page at a time.</summary>
public class FeedbackCsv(FeedbackQueue queue, FeedbackReader reader, ListingPeople people, IDateTimeHelper dates, ILocalizationService localization)
{
    private const int PageSize = 500;

    private static readonly string[] _columns =
        ["Id", "Deal", "Listing", "Buyer", "Seller", "ProductStars", "SellerStars", "Text", "Answer", "Given", "HiddenBy"];

    /// <returns>The number of feedback written.</returns>
    public async Task<int> WriteAsync(Stream stream, FeedbackFilter filter)
    {
        await using var csv = Csv.Writer(stream, byteOrderMark: true);
        await csv.WriteLineAsync(await HeaderAsync());
        var written = 0;
        for (var page = await queue.GetAfterAsync(filter, 0, PageSize); page.Count > 0; page = await queue.GetAfterAsync(filter, page[^1].Id, PageSize))
        {
            var logins = await people.LoginsAsync(FeedbackGridFactory.PeopleOf(page));
            foreach (var given in await reader.FillAsync(page))
                await csv.WriteLineAsync(await CellsAsync(given, id => id == 0 ? "" : logins.GetValueOrDefault(id) ?? $"#{id}"));
            await csv.FlushAsync();
            written += page.Count;
        }
        return written;
    }

    private async Task<IEnumerable<string>> HeaderAsync()
    {
        var titles = new List<string>();
        foreach (var column in _columns)
            titles.Add(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Feedback.Csv.{column}"));
        return titles;
    }

    private async Task<IEnumerable<string>> CellsAsync(GivenFeedback given, Func<int, string> loginOf)
    {
        var feedback = given.Feedback;
        var when = await dates.ConvertToUserTimeAsync(feedback.CreatedOnUtc, DateTimeKind.Utc);
        return
        [
            Number(feedback.Id), Number(feedback.DealId), given.Name, loginOf(feedback.BuyerId), loginOf(feedback.SellerId),
            Number(feedback.ProductStars), Number(feedback.SellerStars), feedback.Text ?? "", given.Answer?.Text ?? "",
            when.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), loginOf(feedback.HiddenById)
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
