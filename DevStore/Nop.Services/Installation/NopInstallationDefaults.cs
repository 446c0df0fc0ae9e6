namespace Nop.Services.Installation;

public static class NopInstallationDefaults
{
    /// <summary>Where it is true, a plugin that is installed fills in its sample data, too.</summary>
    public static string InstallPluginSampleDataSettingName => "Install.Plugin.Sample.Data";
}
