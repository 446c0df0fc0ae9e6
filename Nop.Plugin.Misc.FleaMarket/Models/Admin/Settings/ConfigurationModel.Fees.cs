using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;

public partial record ConfigurationModel
{
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Settings.EnableTariffs")]
    public bool EnableTariffs { get; set; }
    public bool EnableTariffs_OverrideForStore { get; set; }
}
