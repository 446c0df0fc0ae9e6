using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feedback;

/// <summary>Reads all feedback for the back office.</summary>
public class FeedbackAdminQueries(
    IRepository<DealFeedback> feedback,
    IRepository<FeedbackAnswer> answers,
    IRepository<Deal> deals,
    IRepository<Customer> customers)
{
    /// <summary>The newest first.</summary>
    public async Task<IPagedList<DealFeedback>> GetPageAsync(FeedbackFilter filter, int pageIndex, int pageSize) =>
        await (await FilterAsync(filter)).ToGridPageAsync(pageIndex, pageSize);

    /// <summary>All that match, in steps of <paramref name="most"/> at a time, after an id.</summary>
    public async Task<IList<DealFeedback>> GetAfterAsync(FeedbackFilter filter, int afterId, int most) =>
        await (await FilterAsync(filter)).Where(given => given.Id > afterId).OrderBy(given => given.Id).Take(most).ToListAsync();

    private async Task<IQueryable<DealFeedback>> FilterAsync(FeedbackFilter filter)
    {
        var found = await FilterByPersonAsync(FilterByWords(feedback.Table, filter), filter);
        if (filter.ListingId is { } listingId)
            found = found.Where(given => given.ListingId == listingId);
        if (filter.MostStars is { } stars)
            found = found.Where(given => given.SellerStars <= stars);
        if (filter.IsHidden is { } hidden)
            found = found.Where(given => given.HiddenById != 0 == hidden);
        if (filter.StoreId is { } storeId)
            found = found.Where(given => given.StoreId == storeId);
        if (filter.GivenFromUtc is { } from)
            found = found.Where(given => given.CreatedOnUtc >= from);
        return filter.GivenBeforeUtc is { } before ? found.Where(given => given.CreatedOnUtc < before) : found;
    }

    private IQueryable<DealFeedback> FilterByWords(IQueryable<DealFeedback> found, FeedbackFilter filter)
    {
        if (Lower(filter.Text) is { } text)
            found = found.Where(given => given.Text != null && given.Text.ToLower().Contains(text)
                || answers.Table.Any(answer => answer.FeedbackId == given.Id && answer.Text.ToLower().Contains(text)));
        if (Lower(filter.Name) is { } name)
            found = found.Where(given => deals.Table.Any(deal => deal.Id == given.DealId && deal.ListingName.ToLower().Contains(name)));
        return found;
    }

    private async Task<IQueryable<DealFeedback>> FilterByPersonAsync(IQueryable<DealFeedback> found, FeedbackFilter filter)
    {
        if (string.IsNullOrWhiteSpace(filter.Login))
            return found;
        if (await customers.NamedAsync(filter.Login) is { } ids)
            return found.Where(given => ids.Contains(given.BuyerId) || ids.Contains(given.SellerId));
        var people = customers.BeginningWith(filter.Login);
        return found.Where(given => people.Any(person => person.Id == given.BuyerId || person.Id == given.SellerId));
    }

    private static string? Lower(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ToLowerInvariant();
}
