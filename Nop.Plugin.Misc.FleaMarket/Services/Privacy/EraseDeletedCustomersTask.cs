using Nop.Plugin.Misc.FleaMarket.Services.Forms;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

public class EraseDeletedCustomersTask(PersonalErasure erasure, SentForms forms) : IScheduleTask
{
    public async Task ExecuteAsync()
    {
        await erasure.EraseLeftAsync();
        await forms.ForgetOldAsync();
    }
}
