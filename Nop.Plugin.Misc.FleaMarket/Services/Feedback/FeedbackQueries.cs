using Nop.Core;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feedback;

/// <param name="Name">Of what was bought.</param>
public sealed record GivenFeedback(DealFeedback Feedback, FeedbackAnswer? Answer, string Name);

/// <param name="Average">Of the seller's stars, from 1 to 5; null while nobody has rated.</param>
public sealed record SellerRating(decimal? Average, int Count);

/// <summary>Reads feedback for those who are to see it.</summary>
public class FeedbackQueries(
    IRepository<DealFeedback> feedback,
    IRepository<FeedbackAnswer> answers,
    IRepository<FeedbackReminder> reminders,
    IRepository<Deal> deals)
{
    /// <summary>Of one deal, for the two that it is between; hidden or not.</summary>
    public async Task<GivenFeedback?> GetAsync(int dealId) =>
        (await FillAsync(await feedback.Table.Where(given => given.DealId == dealId).ToListAsync())).FirstOrDefault();

    /// <summary>What everybody sees, the newest first; a page costs the same number of statements whatever is on it.</summary>
    public async Task<IPagedList<GivenFeedback>> GetPageAsync(int sellerId, int storeId, int pageIndex, int pageSize)
    {
        var page = await Visible(sellerId, storeId).OrderByDescending(given => given.Id).ToPagedListAsync(pageIndex, pageSize);
        return new PagedList<GivenFeedback>((await FillAsync(page)).ToList(), pageIndex, pageSize, page.TotalCount);
    }

    /// <summary>One statement; what is hidden does not count.</summary>
    public async Task<SellerRating> RatingAsync(int sellerId, int storeId)
    {
        var rows = await Visible(sellerId, storeId).GroupBy(given => given.SellerStars)
            .Select(group => new { Stars = group.Key, Count = group.Count() })
            .ToListAsync();
        var count = rows.Sum(row => row.Count);
        return new(count == 0 ? null : rows.Sum(row => (decimal)row.Stars * row.Count) / count, count);
    }

    /// <summary>What a buyer has said of sellers in all stores; what is hidden does not count.</summary>
    public Task<int> CountByBuyerAsync(int buyerId) =>
        feedback.Table.CountAsync(given => given.BuyerId == buyerId && given.HiddenById == 0);

    /// <summary>Of these deals those about which the buyer may still say something; one statement.</summary>
    public async Task<IReadOnlyCollection<int>> WaitingAsync(IEnumerable<Deal> ofDeals)
    {
        var ids = ofDeals.Where(deal => deal.Status.TakesFeedback()).Select(deal => deal.Id).ToList();
        if (ids.Count == 0)
            return [];
        var given = await feedback.Table.Where(row => ids.Contains(row.DealId)).Select(row => row.DealId).ToListAsync();
        return ids.Except(given).ToHashSet();
    }

    public Task<FeedbackReminder?> LastReminderAsync(int dealId) => reminders.LastAsync(dealId);

    private IQueryable<DealFeedback> Visible(int sellerId, int storeId) =>
        feedback.Table.Where(given => given.SellerId == sellerId && given.StoreId == storeId && given.HiddenById == 0);

    /// <summary>Adds answers and names, a statement each.</summary>
    public async Task<IReadOnlyList<GivenFeedback>> FillAsync(IList<DealFeedback> rows)
    {
        if (rows.Count == 0)
            return [];
        var (ids, dealIds) = (rows.Select(row => row.Id).ToList(), rows.Select(row => row.DealId).ToList());
        var answered = (await answers.Table.Where(answer => ids.Contains(answer.FeedbackId)).ToListAsync()).ToDictionary(answer => answer.FeedbackId);
        var names = (await deals.Table.Where(deal => dealIds.Contains(deal.Id)).Select(deal => new { deal.Id, deal.ListingName }).ToListAsync())
            .ToDictionary(deal => deal.Id, deal => deal.ListingName);
        return rows.Select(row => new GivenFeedback(row, answered.GetValueOrDefault(row.Id), names.GetValueOrDefault(row.DealId, ""))).ToList();
    }
}
