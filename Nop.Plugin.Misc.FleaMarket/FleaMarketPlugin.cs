using Nop.Core;
using Nop.Core.Domain.Cms;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Widgets;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Plugin.Misc.FleaMarket.Services.Samples;
using Nop.Services.Cms;
using Nop.Services.Common;
using Nop.Services.Configuration;
using Nop.Services.Plugins;

namespace Nop.Plugin.Misc.FleaMarket;

public class FleaMarketPlugin(
    ISettingService settingService,
    WidgetSettings widgetSettings,
    FleaMarketSettings settings,
    LocaleResourceInstaller texts,
    ActivityTypeInstaller activityTypes,
    MailTemplateInstaller mailTemplates,
    CannedReasonInstaller cannedReasons,
    ScheduleTaskInstaller scheduleTasks,
    SampleMarket samples,
    IWebHelper webHelper) : BasePlugin, IMiscPlugin, IWidgetPlugin
{
    public bool HideInWidgetList => false;

    public override string GetConfigurationPageUrl() => $"{webHelper.GetStoreLocation()}Admin/FleaMarketSettings/Configure";

    public Task<IList<string>> GetWidgetZonesAsync() => Task.FromResult<IList<string>>(Widgets().Keys.ToList());

    public Type GetWidgetViewComponent(string widgetZone) => Widgets().GetValueOrDefault(widgetZone)!;

    public override async Task InstallAsync()
    {
        await settingService.SaveSettingAsync(new FleaMarketSettings());
        await ActivateAsync(true);
        await texts.InstallAsync();
        await activityTypes.InstallAsync();
        await mailTemplates.InstallAsync();
        await cannedReasons.InstallAsync();
        await scheduleTasks.InstallAsync();
        await base.InstallAsync();
    }

    public override Task InstallSampleDataAsync() => samples.TryInstallAsync();

    public override async Task UpdateAsync(string currentVersion, string targetVersion)
    {
        await texts.AddMissingAsync();
        await activityTypes.InstallAsync();
        await mailTemplates.InstallAsync();
        await scheduleTasks.InstallAsync();
        await cannedReasons.UpdateAsync(Version.TryParse(currentVersion, out var version) ? version : new());
        await base.UpdateAsync(currentVersion, targetVersion);
    }

    /// <summary>The tables are the migrations' to keep or drop.</summary>
    public override async Task UninstallAsync()
    {
        await samples.RemoveAsync();
        await scheduleTasks.UninstallAsync();
        await mailTemplates.UninstallAsync();
        await activityTypes.UninstallAsync();
        await texts.UninstallAsync();
        await ActivateAsync(false);
        await DeleteSettingsAsync();
        await base.UninstallAsync();
    }

    private Dictionary<string, Type> Widgets() => AdminWidgets.Components.Concat(PublicWidgets.ByZone(settings)).ToDictionary();

    private async Task ActivateAsync(bool active)
    {
        widgetSettings.ActiveWidgetSystemNames.Remove(FleaMarketDefaults.SystemName);
        if (active)
            widgetSettings.ActiveWidgetSystemNames.Add(FleaMarketDefaults.SystemName);
        await settingService.SaveSettingAsync(widgetSettings);
    }

    /// <summary>Leaves the word on what becomes of the tables to the migrations, which take it away with them.</summary>
    private async Task DeleteSettingsAsync()
    {
        var keep = (await settingService.LoadSettingAsync<FleaMarketSettings>()).KeepDataOnUninstall;
        await settingService.DeleteSettingAsync<FleaMarketSettings>();
        await settingService.DeleteSettingAsync<FleaMarketSmsSettings>();
        if (keep)
            return;
        await cannedReasons.ForgetTranslationsAsync();
        await settingService.SaveSettingAsync(new FleaMarketSettings { KeepDataOnUninstall = false }, saved => saved.KeepDataOnUninstall);
    }
}
