using DevStore.PluginLoading;
using Nop.Services.Events;

namespace DevStore.Infrastructure;

/// <summary>A consumer's failure is logged and stays its own. A plugin about to be installed hears nothing yet.</summary>
internal sealed class EventPublisher(IServiceProvider services, PluginLibrary plugins) : IEventPublisher
{
    public async Task PublishAsync<TEvent>(TEvent @event)
    {
        foreach (var consumer in services.GetServices<IConsumer<TEvent>>().Where(consumer => plugins.IsReady(consumer.GetType().Assembly)))
        {
            try
            {
                await consumer.HandleEventAsync(@event);
            }
            catch (Exception exception)
            {
                await LogAsync(exception);
            }
        }
    }

    private async Task LogAsync(Exception exception)
    {
        try
        {
            if (services.GetService<Nop.Services.Logging.ILogger>() is { } logger)
                await logger.ErrorAsync(exception.Message, exception);
        }
        catch (Exception unlogged)
        {
            Console.Error.WriteLine($"{exception}{Environment.NewLine}not logged: {unlogged.Message}");
        }
    }
}
