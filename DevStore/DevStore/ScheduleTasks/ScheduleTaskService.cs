using Nop.Core.Domain.ScheduleTasks;

namespace DevStore.ScheduleTasks;

internal sealed class ScheduleTaskService(IRepository<ScheduleTask> tasks) : IScheduleTaskService
{
    public Task DeleteTaskAsync(ScheduleTask task) => tasks.DeleteAsync(task, false);

    public Task<ScheduleTask> GetTaskByIdAsync(int taskId) => tasks.GetByIdAsync(taskId);

    public Task<ScheduleTask> GetTaskByTypeAsync(string type) =>
        tasks.Table.Where(task => task.Type == type).OrderByDescending(task => task.Id).FirstOrDefaultAsync();

    public async Task<IList<ScheduleTask>> GetAllTasksAsync(bool showHidden = false) =>
        await tasks.Table.Where(task => showHidden || task.Enabled).OrderByDescending(task => task.Seconds).ToListAsync();

    public Task InsertTaskAsync(ScheduleTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        task.LastEnabledUtc = task is { Enabled: true, LastEnabledUtc: null } ? DateTime.UtcNow : task.LastEnabledUtc;
        return tasks.InsertAsync(task, false);
    }

    public Task UpdateTaskAsync(ScheduleTask task) => tasks.UpdateAsync(task, false);
}
