namespace DevStore.ScheduleTasks;

/// <summary>Looks every ten seconds for tasks whose time has come.</summary>
internal sealed class DueTasks(IServiceScopeFactory scopes) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10));
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await RunDueAsync();
    }

    private async Task RunDueAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        Engine.Enter(scope.ServiceProvider);
        var runner = scope.ServiceProvider.GetRequiredService<IScheduleTaskRunner>();
        foreach (var task in await scope.ServiceProvider.GetRequiredService<IScheduleTaskService>().GetAllTasksAsync())
            await runner.ExecuteAsync(task);
    }
}
