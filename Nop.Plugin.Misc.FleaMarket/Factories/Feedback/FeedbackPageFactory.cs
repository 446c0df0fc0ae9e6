using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Feedback;

/// <summary>What buyers have said, on the seller's page.</summary>
public class FeedbackPageFactory(FeedbackQueries feedbackQueries, FeedbackFactory feedback, CustomerDisplayNames displayNames, CurrentVisitor visitor)
{
    private const int PageSize = 10;

    /// <param name="total">All that everybody sees.</param>
    /// <param name="number">Of the page, from 1; the nearest is shown for one that is not there.</param>
    /// <param name="values">Route values of the seller's page.</param>
    public async Task<FeedbackPageModel> PrepareAsync(int sellerId, int total, int number, IReadOnlyDictionary<string, object?> values)
    {
        if (total == 0)
            return new();
        var last = (total + PageSize - 1) / PageSize;
        var page = await feedbackQueries.GetPageAsync(sellerId, await visitor.StoreIdAsync(), Math.Clamp(number, 1, last) - 1, PageSize);
        var nameOf = await displayNames.LoadAsync(page.Select(given => given.Feedback.BuyerId));
        var rows = new List<FeedbackModel>();
        foreach (var given in page)
            rows.Add(await feedback.ShowAsync(given, nameOf));
        return new()
        {
            Total = total,
            Rows = rows,
            Pages = PagesModel.Of(page, FleaMarketRoutes.Seller, values) with { Parameter = "feedback", Fragment = PageAnchors.Feedback }
        };
    }
}
