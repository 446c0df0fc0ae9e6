using System.Xml.Linq;

namespace DevStore.Services.Localization;

/// <summary>nopCommerce's file of a language: Language/LocaleResource[@Name]/Value.</summary>
internal class ResourceXml
{
    public string Write(Language language, IEnumerable<KeyValuePair<string, KeyValuePair<int, string>>> resources) =>
        new XElement("Language",
            new XAttribute("Name", language.Name),
            new XAttribute("SupportedVersion", NopVersion.CURRENT_VERSION),
            resources.OrderBy(resource => resource.Key, StringComparer.Ordinal).Select(resource =>
                new XElement("LocaleResource", new XAttribute("Name", resource.Key), new XElement("Value", resource.Value.Value))))
            .ToString();

    public async Task<Dictionary<string, string>> ReadAsync(TextReader reader)
    {
        var document = await XDocument.LoadAsync(reader, LoadOptions.PreserveWhitespace, default);
        return document.Descendants("LocaleResource")
            .Where(element => element.Attribute("Name") is not null)
            .GroupBy(element => element.Attribute("Name")!.Value.Trim().ToLowerInvariant())
            .ToDictionary(group => group.Key, group => group.Last().Element("Value")?.Value ?? string.Empty);
    }
}
