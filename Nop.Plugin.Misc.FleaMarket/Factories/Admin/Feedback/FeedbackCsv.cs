using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Feedback;

/// <summary>Writes feedback as CSV, a page at a time.</summary>
public class FeedbackCsv(FeedbackAdminQueries feedbackAdminQueries, FeedbackQueries feedbackQueries, GridNames names, UserTimeZone times, ILocalizationService localization)
    : CsvFile<DealFeedback, FeedbackFilter>(localization)
{
    protected override string Titles => $"{FleaMarketDefaults.ResourcePrefix}.Admin.Feedback.Csv.";

    protected override IReadOnlyList<string> Columns { get; } =
        ["Id", "Deal", "Listing", "Buyer", "Seller", "ProductStars", "SellerStars", "Text", "Answer", "Given", "HiddenBy"];

    protected override Task<IList<DealFeedback>> ReadAsync(FeedbackFilter filter, int afterId, int most) => feedbackAdminQueries.GetAfterAsync(filter, afterId, most);

    protected override async IAsyncEnumerable<IEnumerable<string>> LinesAsync(IList<DealFeedback> page)
    {
        var loginOf = await names.LoginsAsync(FeedbackGridFactory.PeopleOf(page));
        foreach (var given in await feedbackQueries.FillAsync(page))
            yield return await CellsAsync(given, id => id == 0 ? "" : loginOf(id));
    }

    private async Task<IEnumerable<string>> CellsAsync(GivenFeedback given, Func<int, string> loginOf)
    {
        var feedback = given.Feedback;
        return
        [
            Number(feedback.Id), Number(feedback.DealId), given.Name, loginOf(feedback.BuyerId), loginOf(feedback.SellerId),
            Number(feedback.ProductStars), Number(feedback.SellerStars), feedback.Text ?? "", given.Answer?.Text ?? "",
            await times.PlainAsync(feedback.CreatedOnUtc), loginOf(feedback.HiddenById)
        ];
    }
}
