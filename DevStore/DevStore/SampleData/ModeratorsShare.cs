using DevStore.Services.Security;
using Nop.Services.Events;

namespace DevStore.SampleData;

/// <summary>The sample moderators may do what a plugin's permissions are for, save configuring it.</summary>
internal class ModeratorsShare(ICustomerService customers, IPermissionService permissions) : IConsumer<EntityInsertedEvent<PermissionRecord>>
{
    private static readonly HashSet<string> Own = [.. new StandardPermissionConfigManager().AllConfigs.Select(config => config.SystemName)];

    public async Task HandleEventAsync(EntityInsertedEvent<PermissionRecord> eventMessage)
    {
        var permission = eventMessage.Entity;
        var moderators = await customers.GetCustomerRoleBySystemNameAsync(SampleFoundation.ModeratorsRole);
        if (moderators is null || Own.Contains(permission.SystemName) || permission.SystemName.EndsWith(".Configure", StringComparison.Ordinal))
            return;

        await permissions.InsertPermissionRecordCustomerRoleMappingAsync(new PermissionRecordCustomerRoleMapping
        {
            CustomerRoleId = moderators.Id, PermissionRecordId = permission.Id
        });
    }
}
