using Nop.Core;
using Nop.Core.Events;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

/// <summary>Hears of rows of a kind that come, change and go.</summary>
public abstract class EntityChanges<T> : IConsumer<EntityInsertedEvent<T>>, IConsumer<EntityUpdatedEvent<T>>, IConsumer<EntityDeletedEvent<T>>
    where T : BaseEntity
{
    public Task HandleEventAsync(EntityInsertedEvent<T> eventMessage) => ChangedAsync(eventMessage.Entity);

    public Task HandleEventAsync(EntityUpdatedEvent<T> eventMessage) => ChangedAsync(eventMessage.Entity);

    public Task HandleEventAsync(EntityDeletedEvent<T> eventMessage) => ChangedAsync(eventMessage.Entity);

    protected abstract Task ChangedAsync(T entity);
}
