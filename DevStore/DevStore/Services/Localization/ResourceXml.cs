using System.Xml.Linq;

namespace DevStore.Services.Localization;

/// <summary>nopCommerce's file of a language: Language/LocaleResource[@Name]/Value.</summary>
internal class ResourceXml
{
    public async Task<Dictionary<string, string>> ReadAsync(TextReader reader)
    {
        var document = await XDocument.LoadAsync(reader, LoadOptions.PreserveWhitespace, default);
        return document.Descendants("LocaleResource")
            .Where(element => element.Attribute("Name") is not null)
            .GroupBy(element => element.Attribute("Name")!.Value.Trim().ToLowerInvariant())
            .ToDictionary(group => group.Key, group => group.Last().Element("Value")?.Value ?? string.Empty);
    }
}
