using Nop.Core.Domain.Seo;

namespace Nop.Services.Seo;

public interface IUrlRecordService
{
    Task<UrlRecord> GetBySlugAsync(string slug);
    Task<string> GetActiveSlugAsync(int entityId, string entityName, int languageId);
    Task SaveSlugAsync<T>(T entity, string slug, int languageId) where T : BaseEntity, ISlugSupported;
    Task<string> GetSeNameAsync<T>(T entity, int? languageId = null, bool returnDefaultValue = true,
        bool ensureTwoPublishedLanguages = true)
        where T : BaseEntity, ISlugSupported;
    Task<string> GetSeNameAsync(string name, bool convertNonWesternChars, bool allowUnicodeCharsInUrls);
    Task<string> ValidateSeNameAsync<T>(T entity, string seName, string name, bool ensureNotEmpty) where T : BaseEntity, ISlugSupported;
}
