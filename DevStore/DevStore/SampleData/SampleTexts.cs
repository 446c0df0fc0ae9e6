namespace DevStore.SampleData;

/// <summary>The store's words from Texts/*.LANGUAGE.txt, a "key = text" a line.</summary>
internal class SampleTexts(ILanguageService languages, ILocalizationService localization, IPermissionService permissions)
{
    public async Task InstallAsync()
    {
        var english = await ReadAsync("en");
        foreach (var language in await languages.GetAllLanguagesAsync(true))
        {
            var texts = new Dictionary<string, string>(english);
            foreach (var (key, text) in await ReadAsync(language.UniqueSeoCode))
                texts[key] = text;
            await localization.AddOrUpdateLocaleResourceAsync(texts, language.Id);
        }
        await permissions.InsertPermissionsAsync();
    }

    private static async Task<Dictionary<string, string>> ReadAsync(string language)
    {
        var texts = new Dictionary<string, string>();
        var assembly = typeof(SampleTexts).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
            if (name.StartsWith("Texts/", StringComparison.Ordinal) && name.EndsWith($".{language}.txt", StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                while (await reader.ReadLineAsync() is { } line)
                    if (line.Split(" = ", 2) is [var key, var text])
                        texts[key.Trim().ToLowerInvariant()] = text;
            }
        return texts;
    }
}
