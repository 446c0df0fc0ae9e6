using Nop.Core.Domain.Gdpr;
using Nop.Plugin.Misc.FleaMarket.Services.Privacy;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

public class PersonalErasureConsumer(PersonalErasure erasure) : IConsumer<CustomerPermanentlyDeleted>
{
    public Task HandleEventAsync(CustomerPermanentlyDeleted eventMessage) => erasure.EraseAsync(eventMessage.CustomerId);
}
