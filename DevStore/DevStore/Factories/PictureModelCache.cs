using Nop.Services.Events;

namespace DevStore.Factories;

public sealed class PictureModelCache(IStaticCacheManager cache) :
    IConsumer<EntityInsertedEvent<ProductPicture>>, IConsumer<EntityUpdatedEvent<ProductPicture>>, IConsumer<EntityDeletedEvent<ProductPicture>>,
    IConsumer<EntityUpdatedEvent<Picture>>, IConsumer<EntityDeletedEvent<Picture>>
{
    public Task HandleEventAsync(EntityInsertedEvent<ProductPicture> eventMessage) => ClearAsync();

    public Task HandleEventAsync(EntityUpdatedEvent<ProductPicture> eventMessage) => ClearAsync();

    public Task HandleEventAsync(EntityDeletedEvent<ProductPicture> eventMessage) => ClearAsync();

    public Task HandleEventAsync(EntityUpdatedEvent<Picture> eventMessage) => ClearAsync();

    public Task HandleEventAsync(EntityDeletedEvent<Picture> eventMessage) => ClearAsync();

    private Task ClearAsync() => cache.RemoveByPrefixAsync(PictureModelFactory.Prefix);
}
