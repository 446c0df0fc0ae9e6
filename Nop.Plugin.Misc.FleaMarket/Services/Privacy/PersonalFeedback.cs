using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>What a buyer has said. The words go, the stars stay and are nobody's.</summary>
public class PersonalFeedback(IRepository<DealFeedback> feedback, IRepository<FeedbackAnswer> answers, OneByOne oneByOne) : IPersonalData
{
    private static readonly string[] _columns = ["Deal", "Time", "ProductStars", "SellerStars", "Text", "Answer", "Hidden"];

    public IQueryable<int> CustomerIds => feedback.Table.Where(given => given.Text != null).Select(given => given.BuyerId);

    public IEnumerable<PersonalSheet> Sheets(int customerId) => [new("Feedback", _columns, RowsAsync(customerId))];

    public async Task EraseAsync(int customerId)
    {
        await oneByOne.DoAsync(feedback.Table.Where(given => given.BuyerId == customerId && given.Text != null).ByKeyAsync(), given =>
        {
            given.ForgetWords();
            return feedback.UpdateAsync(given, false);
        }, given => $"the erased buyer's feedback {given.Id}");
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var given in feedback.Table.Where(given => given.BuyerId == customerId).ByKeyAsync())
            yield return
            [
                given.DealId, given.CreatedOnUtc, given.ProductStars, given.SellerStars, given.Text,
                await answers.Table.Where(answer => answer.FeedbackId == given.Id).Select(answer => (string?)answer.Text).FirstOrDefaultAsync(), given.IsHidden
            ];
    }
}
