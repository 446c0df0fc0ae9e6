using Nop.Core.Domain.Gdpr;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Sms;

/// <summary>A customer who is deleted for good takes the messages along.</summary>
public class SmsForgetting(SmsQueue queue) : IConsumer<CustomerPermanentlyDeleted>
{
    public Task HandleEventAsync(CustomerPermanentlyDeleted eventMessage) => queue.ForgetAsync(eventMessage.CustomerId);
}
