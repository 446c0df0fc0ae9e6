using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>What buyers have said of a seller, and the answers. The answers go, what buyers have said is theirs.</summary>
public class PersonalFeedbackAnswers(IRepository<DealFeedback> feedback, IRepository<FeedbackAnswer> answers) : IPersonalData
{
    private static readonly string[] _columns = ["Deal", "Time", "ProductStars", "SellerStars", "Text", "Answer"];

    public IQueryable<int> CustomerIds => answers.Table.Select(answer => answer.SellerId);

    public IEnumerable<PersonalSheet> Sheets(int customerId) => [new("FeedbackGot", _columns, RowsAsync(customerId))];

    public Task EraseAsync(int customerId) => answers.DeleteAsync(answer => answer.SellerId == customerId);

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var given in feedback.Table.Where(given => given.SellerId == customerId && given.HiddenById == 0).ByKeyAsync())
            yield return
            [
                given.DealId, given.CreatedOnUtc, given.ProductStars, given.SellerStars, given.Text,
                await answers.Table.Where(answer => answer.FeedbackId == given.Id).Select(answer => (string?)answer.Text).FirstOrDefaultAsync()
            ];
    }
}
