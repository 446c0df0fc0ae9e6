using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Services.Localization;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Installation;

/// <summary>Brings the plugin's texts into the store's locale resources and takes them away again.</summary>
public class LocaleResourceInstaller(ILanguageService languages, ILocalizationService localization, IPermissionService permissions)
{
    /// <summary>The root element of nopCommerce's language packs.</summary>
    private const string Pack = "Language";

    /// <summary>Names of our locale resources begin with one of these.</summary>
    private static readonly string[] _prefixes =
    [
        FleaMarketDefaults.ResourcePrefix + ".",
        "Enums." + typeof(LocaleResourceInstaller).Assembly.GetName().Name + ".",
        "Security.Permission." + FleaMarketPermissions.Prefix,
        "Admin.ContentManagement.MessageTemplates.Description." + MailTemplateInstaller.Prefix
    ];

    public async Task InstallAsync()
    {
        // Names a new permission in English in every language, so it comes before the texts.
        await permissions.InsertPermissionsAsync();
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            await ImportAsync(language, true);
    }

    /// <summary>For an upgrade: leaves every text that is there as it is.</summary>
    public async Task AddMissingAsync()
    {
        await permissions.InsertPermissionsAsync();
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            await AddMissingAsync(language);
    }

    public Task AddMissingAsync(Language language) => ImportAsync(language, false);

    public async Task UninstallAsync()
    {
        foreach (var permission in new FleaMarketPermissions().AllConfigs)
            await permissions.DeletePermissionAsync(permission.SystemName);
        foreach (var prefix in _prefixes)
            await localization.DeleteLocaleResourcesAsync(prefix);
    }

    private async Task ImportAsync(Language language, bool replaceExisting)
    {
        foreach (var pack in EmbeddedFiles.Names(Pack))
        {
            using var reader = new StreamReader(EmbeddedFiles.Open(pack, language));
            await localization.ImportResourcesFromXmlAsync(language, reader, replaceExisting);
        }
    }
}
