using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

/// <summary>Asks, agrees, sends, rates and complains as people do.</summary>
public class SampleDeals(
    PurchaseRequestService requestService,
    PrivateQuestionService questions,
    DealWriter writer,
    DealMessageService messages,
    FeedbackService feedbackService,
    ComplaintService complaintService,
    ModerationReasons reasons,
    PrimaryCurrency prices,
    ICustomerService customers,
    FleaMarketSettings settings)
{
    private const string TrackingNumber = "SAMPLE 0142";

    private static readonly DealAction[] _way = [DealAction.Approve, DealAction.MarkAsPaid, DealAction.MarkAsSent, DealAction.Close];

    /// <summary>Does nothing where the store takes no purchase requests.</summary>
    public async Task MakeAsync(SampleDeal sample, SampleTexts.Deal words, Listing listing, Customer buyer)
    {
        if (!settings.AllowDeals || await RequestAsync(sample, words, listing, buyer) is not { } deal)
            return;
        foreach (var letter in words.Letters)
            await messages.WriteAsync(deal, letter.IsBySeller ? deal.SellerId : deal.BuyerId, letter.Text);
        deal = await BringToAsync(sample.Status, deal, words.Reason);
        await RateAsync(sample, words, deal);
        if (words.Complaint is { } text && (await reasons.OfAsync(ReasonKind.ComplaintAboutBuyer)) is [var type, ..])
            await complaintService.ComplainAsync(deal, deal.SellerId, type.Id, text);
    }

    private async Task<Deal?> RequestAsync(SampleDeal sample, SampleTexts.Deal words, Listing listing, Customer buyer) => sample.Status == DealStatus.Asked
        ? (await questions.AskAsync(buyer, listing.StoreId, listing.Id, words.Message)).Value
        : (await requestService.RequestAsync(buyer, listing.StoreId, listing.Id, new()
        {
            Quantity = sample.Quantity,
            Phone = buyer.Phone,
            Message = words.Message,
            OfferedPrice = sample.PercentOffered is { } percent ? await prices.RoundAsync(listing.Price * percent / 100) : null,
            ShippingAddress = await customers.GetCustomerShippingAddressAsync(buyer)
        })).Value;

    private async Task<Deal> BringToAsync(DealStatus status, Deal deal, string? reason)
    {
        foreach (var action in status switch { DealStatus.Cancelled => [DealAction.Cancel], DealStatus.Offered or DealStatus.Asked => [], _ => _way })
            if (deal.Status != status)
                deal = (await writer.MakeAsync(deal.Id, Step(action))).Value!;
        return deal;

        DealCommand Step(DealAction action) => new(action, DealActor.Seller, deal.SellerId)
        {
            Reason = action == DealAction.Cancel ? reason : null,
            TrackingNumber = action == DealAction.MarkAsSent ? TrackingNumber : null
        };
    }

    private async Task RateAsync(SampleDeal sample, SampleTexts.Deal words, Deal deal)
    {
        if (words.Feedback is null)
            return;
        await feedbackService.GiveAsync(deal.Id, deal.BuyerId, new(sample.ProductStars, sample.SellerStars, words.Feedback));
        if (words.Answer is { } answer)
            await feedbackService.AnswerAsync(deal.Id, deal.SellerId, answer);
    }
}
