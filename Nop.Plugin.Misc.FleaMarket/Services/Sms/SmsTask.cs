using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.FleaMarket.Services.Sms;

public class SmsTask(SmsDelivery delivery) : IScheduleTask
{
    public Task ExecuteAsync() => delivery.DeliverAsync();
}
