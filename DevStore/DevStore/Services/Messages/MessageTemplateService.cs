namespace DevStore.Services.Messages;

internal class MessageTemplateService(
    IRepository<MessageTemplate> templates,
    IStaticCacheManager cache,
    IStoreMappingService storeMappings) : IMessageTemplateService
{
    private static CacheKey ByNameKey => new(NopEntityCacheDefaults<MessageTemplate>.Prefix + "name.{0}-{1}");

    public Task DeleteMessageTemplateAsync(MessageTemplate messageTemplate) => templates.DeleteAsync(messageTemplate);

    public Task InsertMessageTemplateAsync(MessageTemplate messageTemplate) => templates.InsertAsync(messageTemplate);

    public Task<IList<MessageTemplate>> GetMessageTemplatesByNameAsync(string messageTemplateName, int? storeId = null) =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(ByNameKey, messageTemplateName, storeId), async () =>
        {
            var query = await storeMappings.ApplyStoreMapping(
                templates.Table.Where(template => template.Name == messageTemplateName), storeId ?? 0);
            return (IList<MessageTemplate>)await query.OrderBy(template => template.Id).ToListAsync();
        });

    public async Task<IList<MessageTemplate>> GetAllMessageTemplatesAsync(int storeId, string? keywords = null, bool? isActive = null,
        int emailAccountId = 0)
    {
        var query = await storeMappings.ApplyStoreMapping(templates.Table, storeId);
        return await query
            .Where(template => isActive == null || template.IsActive == isActive)
            .Where(template => emailAccountId == 0 || template.EmailAccountId == emailAccountId)
            .Where(template => string.IsNullOrEmpty(keywords) || template.Name.Contains(keywords)
                || template.Subject.Contains(keywords) || template.Body.Contains(keywords))
            .OrderBy(template => template.Name).ToListAsync();
    }
}
