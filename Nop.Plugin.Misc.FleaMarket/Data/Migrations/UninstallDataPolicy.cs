using Nop.Core.Infrastructure;
using Nop.Services.Configuration;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>
/// What the owner said becomes of the tables. The setting outlives the others at an uninstall when they are to go,
/// and goes with the last of them.
/// </summary>
internal static class UninstallDataPolicy
{
    private static readonly string _key =
        $"{nameof(FleaMarketSettings)}.{nameof(FleaMarketSettings.KeepDataOnUninstall)}".ToLowerInvariant();

    // Migrations are synchronous and run before the container serves them; nopCommerce's own ask the engine too.
    private static ISettingService Settings => EngineContext.Current.Resolve<ISettingService>();

    public static bool Keeps => Settings.GetSettingByKeyAsync(_key, true).GetAwaiter().GetResult();

    public static void Forget()
    {
        if (Settings.GetSettingAsync(_key).GetAwaiter().GetResult() is { } setting)
            Settings.DeleteSettingAsync(setting).GetAwaiter().GetResult();
    }
}
