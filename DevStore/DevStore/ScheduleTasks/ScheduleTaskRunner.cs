using Nop.Core.Domain.ScheduleTasks;
using ILogger = Nop.Services.Logging.ILogger;

namespace DevStore.ScheduleTasks;

internal sealed class ScheduleTaskRunner(
    ILocker locker,
    ILogger logger,
    IScheduleTaskService tasks,
    ITypeFinder types,
    IServiceProvider services,
    TimeProvider time) : IScheduleTaskRunner
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task ExecuteAsync(ScheduleTask scheduleTask, bool forceRun = false, bool throwException = false, bool ensureRunOncePerPeriod = true)
    {
        if (!forceRun && scheduleTask?.Enabled != true)
            return;
        if (ensureRunOncePerPeriod && scheduleTask.LastStartUtc is { } started && Now - started < TimeSpan.FromSeconds(scheduleTask.Seconds))
            return;

        try
        {
            var expiration = TimeSpan.FromSeconds(Math.Clamp(scheduleTask.Seconds, 2, 300) - 1);
            await locker.PerformActionWithLockAsync(scheduleTask.Type, expiration, () => RunAsync(scheduleTask));
        }
        catch (Exception exception)
        {
            await FailAsync(scheduleTask, exception);
            if (throwException)
                throw;
        }
    }

    private async Task RunAsync(ScheduleTask scheduleTask)
    {
        var task = Instance(scheduleTask.Type);
        scheduleTask.LastStartUtc = Now;
        await tasks.UpdateTaskAsync(scheduleTask);
        await task.ExecuteAsync();
        scheduleTask.LastEndUtc = scheduleTask.LastSuccessUtc = Now;
        await tasks.UpdateTaskAsync(scheduleTask);
    }

    private async Task FailAsync(ScheduleTask scheduleTask, Exception exception)
    {
        scheduleTask.Enabled = scheduleTask.Enabled && !scheduleTask.StopOnError;
        scheduleTask.LastEndUtc = Now;
        await tasks.UpdateTaskAsync(scheduleTask);
        await logger.ErrorAsync($"The task '{scheduleTask.Name}' failed: {exception.Message}", exception);
    }

    private IScheduleTask Instance(string name)
    {
        var type = types.FindClassesOfType<IScheduleTask>().FirstOrDefault(type => type.FullName == name.Split(',')[0].Trim())
            ?? throw new InvalidOperationException($"There is no task {name}");
        return (IScheduleTask)(services.GetService(type) ?? ActivatorUtilities.CreateInstance(services, type));
    }
}
