using Nop.Core.Domain.Logging;
using Nop.Services.Logging;

namespace DevStore.Services.Logging;

internal class CustomerActivityService(
    IRepository<ActivityLog> activities,
    IRepository<ActivityLogType> types,
    IWebHelper webHelper,
    IWorkContext workContext,
    TimeProvider clock) : ICustomerActivityService
{
    private const int CommentLength = 4000;

    public async Task<IList<ActivityLogType>> GetAllActivityTypesAsync() =>
        await types.GetAllAsync(query => query.OrderBy(type => type.Name), _ => default);

    public async Task<ActivityLog> InsertActivityAsync(string systemKeyword, string comment, BaseEntity? entity = null) =>
        await InsertActivityAsync(await workContext.GetCurrentCustomerAsync(), systemKeyword, comment, entity);

    public async Task<ActivityLog> InsertActivityAsync(Customer customer, string systemKeyword, string comment, BaseEntity? entity = null)
    {
        if (customer is null || customer.IsSearchEngineAccount() || await EnabledTypeAsync(systemKeyword) is not { } type)
            return null!;

        var activity = Entry(customer, type, comment, entity);
        await activities.InsertAsync(activity);
        return activity;
    }

    public Task<IPagedList<ActivityLog>> GetAllActivitiesAsync(DateTime? createdOnFrom = null, DateTime? createdOnTo = null,
        int? customerId = null, int? activityLogTypeId = null, string? ipAddress = null, string? entityName = null,
        int? entityId = null, int pageIndex = 0, int pageSize = int.MaxValue) =>
        activities.GetAllPagedAsync(query => query
            .Where(activity => createdOnFrom == null || createdOnFrom <= activity.CreatedOnUtc)
            .Where(activity => createdOnTo == null || createdOnTo >= activity.CreatedOnUtc)
            .Where(activity => customerId == null || customerId == 0 || activity.CustomerId == customerId)
            .Where(activity => activityLogTypeId == null || activityLogTypeId == 0 || activity.ActivityLogTypeId == activityLogTypeId)
            .Where(activity => string.IsNullOrEmpty(ipAddress) || activity.IpAddress.Contains(ipAddress))
            .Where(activity => string.IsNullOrEmpty(entityName) || activity.EntityName == entityName)
            .Where(activity => entityId == null || entityId == 0 || activity.EntityId == entityId)
            .OrderByDescending(activity => activity.CreatedOnUtc).ThenBy(activity => activity.Id), pageIndex, pageSize);

    private async Task<ActivityLogType?> EnabledTypeAsync(string systemKeyword) =>
        (await GetAllActivityTypesAsync()).FirstOrDefault(type => type.SystemKeyword == systemKeyword && type.Enabled);

    private ActivityLog Entry(Customer customer, ActivityLogType type, string comment, BaseEntity? entity) => new()
    {
        ActivityLogTypeId = type.Id,
        EntityId = entity?.Id,
        EntityName = entity?.GetType().Name,
        CustomerId = customer.Id,
        Comment = CommonHelper.EnsureMaximumLength(comment ?? string.Empty, CommentLength),
        CreatedOnUtc = clock.GetUtcNow().UtcDateTime,
        IpAddress = webHelper.GetCurrentIpAddress()
    };
}
