using Nop.Core.Events;

namespace Nop.Web.Framework.Events;

public static partial class EventPublisherExtensions
{
    public static void ModelPrepared(this IEventPublisher eventPublisher, object model) =>
        eventPublisher.ModelPreparedAsync(model).GetAwaiter().GetResult();

    public static Task ModelPreparedAsync(this IEventPublisher eventPublisher, object model) => model switch
    {
        BaseNopModel single => eventPublisher.PublishAsync(new ModelPreparedEvent<BaseNopModel>(single)),
        IEnumerable<BaseNopModel> many => eventPublisher.PublishAsync(new ModelPreparedEvent<IEnumerable<BaseNopModel>>(many)),
        _ => Task.CompletedTask
    };
}
