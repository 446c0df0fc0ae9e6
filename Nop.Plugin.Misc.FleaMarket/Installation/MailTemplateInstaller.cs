using System.Xml.Linq;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.Misc.FleaMarket.Installation;

/// <summary>Brings the plugin's message templates into the store and takes them away again.</summary>
public class MailTemplateInstaller(
    IMessageTemplateService templates,
    ILanguageService languages,
    ILocalizedEntityService localized,
    EmailAccountSettings emailAccounts)
{
    /// <summary>Common beginning of the templates' names.</summary>
    public const string Prefix = "FleaMarket.";

    private const string Root = "MessageTemplates";

    private sealed record Text(string Name, string Subject, string Body);

    /// <summary>Leaves a template that is there as it is, so it serves for upgrades too.</summary>
    public async Task InstallAsync()
    {
        foreach (var text in English())
            if ((await templates.GetMessageTemplatesByNameAsync(text.Name)).Count == 0)
                await InsertAsync(text);
    }

    public async Task TranslateAsync(Language language)
    {
        foreach (var text in Translations(language))
            foreach (var template in await templates.GetMessageTemplatesByNameAsync(text.Name))
                await TranslateAsync(template, text, language);
    }

    public async Task UninstallAsync()
    {
        foreach (var text in English())
            foreach (var template in await templates.GetMessageTemplatesByNameAsync(text.Name))
                await DeleteAsync(template);
    }

    private async Task InsertAsync(Text text)
    {
        var template = new MessageTemplate
        {
            Name = text.Name,
            Subject = text.Subject,
            Body = text.Body,
            IsActive = true,
            EmailAccountId = emailAccounts.DefaultEmailAccountId
        };
        await templates.InsertMessageTemplateAsync(template);
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            if (Translations(language).FirstOrDefault(translated => translated.Name == text.Name) is { } translation)
                await TranslateAsync(template, translation, language);
    }

    private async Task TranslateAsync(MessageTemplate template, Text text, Language language)
    {
        await localized.SaveLocalizedValueAsync(template, saved => saved.Subject, text.Subject, language.Id);
        await localized.SaveLocalizedValueAsync(template, saved => saved.Body, text.Body, language.Id);
    }

    /// <summary>An empty value deletes a translation, which nopCommerce leaves behind with the template gone.</summary>
    private async Task DeleteAsync(MessageTemplate template)
    {
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            await TranslateAsync(template, new(template.Name, "", ""), language);
        await templates.DeleteMessageTemplateAsync(template);
    }

    private static IReadOnlyList<Text> English() => EmbeddedFiles.Names(Root).SelectMany(file => TextsOf(EmbeddedFiles.ReadEnglish(file))).ToList();

    /// <returns>Nothing for the languages that the templates themselves are written in.</returns>
    private static IReadOnlyList<Text> Translations(Language language) =>
        EmbeddedFiles.IsRussian(language) ? EmbeddedFiles.Names(Root).SelectMany(file => TextsOf(EmbeddedFiles.Read(file, language))).ToList() : [];

    private static IReadOnlyList<Text> TextsOf(XDocument file) => file.Root!.Elements("Template")
        .Select(template => new Text((string)template.Attribute("Name")!, Trimmed(template, "Subject"), Trimmed(template, "Body")))
        .ToList();

    private static string Trimmed(XElement template, string name) => template.Element(name)!.Value.Trim();
}
