using Nop.Core;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feedback;

/// <summary>Reads all feedback for the back office.</summary>
public class FeedbackAdminQueries(
    IRepository<DealFeedback> feedback,
    IRepository<FeedbackAnswer> answers,
    IRepository<Deal> deals,
    CustomerLoginQueries logins) : AdminQueries<DealFeedback, FeedbackFilter>
{
    protected override string?[] Texts(FeedbackFilter filter) => [filter.Text, filter.Name];

    protected override async Task<IQueryable<DealFeedback>> FilterAsync(FeedbackFilter filter)
    {
        var found = await logins.FilterAsync(FilterByWords(feedback.Table, filter), filter.Login, given => given.BuyerId, given => given.SellerId);
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

}
