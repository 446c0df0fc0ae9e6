namespace DevStore.Services.Seo;

internal class UrlRecordService(
    ILanguageService languages,
    IRepository<UrlRecord> records,
    IStaticCacheManager cache,
    IWorkContext workContext,
    SeoSettings settings) : IUrlRecordService
{
    private const int SlugLength = 200;

    private static CacheKey SlugKey => new(NopEntityCacheDefaults<UrlRecord>.Prefix + "slug.{0}");
    private static CacheKey EntityKey => new(NopEntityCacheDefaults<UrlRecord>.Prefix + "entity.{0}-{1}-{2}");

    public async Task<UrlRecord> GetBySlugAsync(string slug) =>
        string.IsNullOrEmpty(slug)
            ? null!
            : await cache.GetAsync(cache.PrepareKeyForDefaultCache(SlugKey, slug), () =>
                records.Table.Where(record => record.Slug == slug)
                    .OrderByDescending(record => record.IsActive).ThenBy(record => record.Id).FirstOrDefaultAsync());

    public Task<string> GetActiveSlugAsync(int entityId, string entityName, int languageId) =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(EntityKey, entityId, entityName, languageId), async () =>
            await records.Table
                .Where(record => record.EntityId == entityId && record.EntityName == entityName
                    && record.LanguageId == languageId && record.IsActive)
                .OrderByDescending(record => record.Id).Select(record => record.Slug).FirstOrDefaultAsync() ?? string.Empty);

    public async Task SaveSlugAsync<T>(T entity, string slug, int languageId) where T : BaseEntity, ISlugSupported
    {
        var (id, name) = (entity.Id, entity.GetType().Name);
        var known = await records.Table
            .Where(record => record.EntityId == id && record.EntityName == name && record.LanguageId == languageId)
            .OrderByDescending(record => record.Id).ToListAsync();
        var active = known.FirstOrDefault(record => record.IsActive);
        if (active is not null && Same(active.Slug, slug))
            return;

        if (!string.IsNullOrWhiteSpace(slug))
            await ActivateAsync(known.FirstOrDefault(record => Same(record.Slug, slug)), slug, entity, languageId);
        if (active is not null)
            await SwitchAsync(active, false);
    }

    public Task<string> GetSeNameAsync<T>(T entity, int? languageId = null, bool returnDefaultValue = true,
        bool ensureTwoPublishedLanguages = true) where T : BaseEntity, ISlugSupported =>
        GetSeNameAsync(entity.Id, entity.GetType().Name, languageId, returnDefaultValue, ensureTwoPublishedLanguages);

    public async Task<string> GetSeNameAsync(int entityId, string entityName, int? languageId = null,
        bool returnDefaultValue = true, bool ensureTwoPublishedLanguages = true)
    {
        var language = languageId ?? (await workContext.GetWorkingLanguageAsync()).Id;
        var slug = language > 0 && (!ensureTwoPublishedLanguages || (await languages.GetAllLanguagesAsync()).Count >= 2)
            ? await GetActiveSlugAsync(entityId, entityName, language)
            : string.Empty;
        return string.IsNullOrEmpty(slug) && returnDefaultValue ? await GetActiveSlugAsync(entityId, entityName, 0) : slug;
    }

    public Task<string> GetSeNameAsync(string name, bool convertNonWesternChars, bool allowUnicodeCharsInUrls) =>
        Task.FromResult(Slug.From(name, convertNonWesternChars, allowUnicodeCharsInUrls));

    public Task<string> ValidateSeNameAsync<T>(T entity, string seName, string name, bool ensureNotEmpty)
        where T : BaseEntity, ISlugSupported =>
        ValidateSeNameAsync(entity.Id, entity.GetType().Name, seName, name, ensureNotEmpty);

    public async Task<string> ValidateSeNameAsync(int entityId, string entityName, string seName, string name, bool ensureNotEmpty)
    {
        var wanted = Slug.From(string.IsNullOrWhiteSpace(seName) ? name : seName,
            settings.ConvertNonWesternChars, settings.AllowUnicodeCharsInUrls);
        wanted = CommonHelper.EnsureMaximumLength(wanted, SlugLength);
        if (string.IsNullOrWhiteSpace(wanted))
            return ensureNotEmpty ? await FreeAsync(entityId.ToString(), entityId, entityName) : wanted;

        return await FreeAsync(wanted, entityId, entityName);
    }

    private static bool Same(string one, string? other) => one.Equals(other, StringComparison.InvariantCultureIgnoreCase);

    private async Task<string> FreeAsync(string wanted, int entityId, string entityName)
    {
        var candidate = wanted;
        for (var number = 2; await IsTakenAsync(candidate, entityId, entityName); number++)
            candidate = $"{wanted}-{number}";
        return candidate;
    }

    private async Task<bool> IsTakenAsync(string slug, int entityId, string entityName)
    {
        var record = await GetBySlugAsync(slug);
        return record is not null && (record.EntityId != entityId || !Same(record.EntityName, entityName))
            || settings.ReservedUrlRecordSlugs.Contains(slug, StringComparer.InvariantCultureIgnoreCase)
            || (await languages.GetAllLanguagesAsync(true)).Any(language => Same(language.UniqueSeoCode, slug));
    }

    private Task ActivateAsync(UrlRecord? former, string slug, BaseEntity entity, int languageId) =>
        former is not null
            ? SwitchAsync(former, true)
            : records.InsertAsync(new UrlRecord
            {
                EntityId = entity.Id, EntityName = entity.GetType().Name, Slug = slug, LanguageId = languageId, IsActive = true
            });

    private Task SwitchAsync(UrlRecord record, bool isActive)
    {
        record.IsActive = isActive;
        return records.UpdateAsync(record);
    }
}
