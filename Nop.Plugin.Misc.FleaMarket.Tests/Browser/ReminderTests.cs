using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class ReminderTests : ClockTests
{
    [Test]
    public async Task A_seller_reminds_of_feedback_at_most_once_in_three_days_and_never_after_it()
    {
        var name = Unique("Vase");
        var deal = (await RequestAsync(await OnOfferAsync(name))).Id;
        var steps = await DealPage.OpenAsync(await SellerAsync(), deal);
        await steps.PressAsync(DealAction.Approve);
        await steps.MakeAsync(DealAction.Close);

        await steps.Feedback.RemindAsync();
        await (await MessageQueuePage.OpenAsync(await AdministratorAsync())).ExpectMailAsync(Market.Buyer.Email, name);
        await PassAsync(days: 2);
        await (await FeedbackPart.OpenAsync(await SellerAsync(), deal)).ExpectNoReminderAsync();
        await PassAsync(days: 1);
        await (await FeedbackPart.OpenAsync(await SellerAsync(), deal)).RemindAsync();

        await (await FeedbackPart.OpenAsync(await BuyerAsync(), deal)).RateAsync(3, 4, $"{name} came late");
        await PassAsync(days: 3);
        await (await FeedbackPart.OpenAsync(await SellerAsync(), deal)).ExpectNoReminderAsync();
    }
}
