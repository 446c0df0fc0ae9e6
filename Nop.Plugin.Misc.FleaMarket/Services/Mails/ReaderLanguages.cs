using Nop.Core.Domain.Localization;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>The language that a receiver is written to in.</summary>
public class ReaderLanguages(ILanguageService languages)
{
    /// <param name="languageId">Wanted by the receiver; another one stands in when it is not published.</param>
    /// <returns>Null when the store has no language at all.</returns>
    public async Task<Language?> FindAsync(int languageId, int storeId) =>
        await languages.GetLanguageByIdAsync(languageId) is { Published: true } wanted
            ? wanted
            : (await languages.GetAllLanguagesAsync(storeId: storeId)).FirstOrDefault()
                ?? (await languages.GetAllLanguagesAsync()).FirstOrDefault();
}
