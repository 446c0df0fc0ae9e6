using System.Reflection;
using System.Xml.Linq;
using Nop.Core.Domain.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>The files under Localization, which the assembly carries; there is one of each per language that we write.</summary>
public static class EmbeddedFiles
{
    private const string Folder = "Nop.Plugin.Misc.FleaMarket.Localization";

    private static readonly Assembly _assembly = typeof(EmbeddedFiles).Assembly;

    /// <summary>The files whose root element is of that name.</summary>
    public static IReadOnlyList<string> Names(string root) => _assembly.GetManifestResourceNames()
        .Where(resource => resource.StartsWith($"{Folder}.", StringComparison.Ordinal) && resource.EndsWith(".en.xml", StringComparison.Ordinal))
        .Select(resource => resource[(Folder.Length + 1)..^".en.xml".Length])
        .Where(name => ReadEnglish(name).Root!.Name == root)
        .ToList();

    /// <summary>Russian for every Russian culture, English for all others.</summary>
    public static Stream Open(string name, Language language) =>
        Open($"{Folder}.{name}.{(IsRussian(language) ? "ru" : "en")}.xml");

    public static XDocument ReadEnglish(string name)
    {
        using var file = Open($"{Folder}.{name}.en.xml");
        return XDocument.Load(file);
    }

    public static XDocument Read(string name, Language language)
    {
        using var file = Open(name, language);
        return XDocument.Load(file);
    }

    public static bool IsRussian(Language language) =>
        language.LanguageCulture?.StartsWith("ru", StringComparison.OrdinalIgnoreCase) == true;

    private static Stream Open(string resource) =>
        _assembly.GetManifestResourceStream(resource)
        ?? throw new FileNotFoundException("The assembly lacks a text file.", resource);
}
