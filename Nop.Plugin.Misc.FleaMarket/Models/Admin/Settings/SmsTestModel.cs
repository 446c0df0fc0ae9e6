using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;

public record SmsTestModel : BaseNopModel
{
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Sms.TestPhone")]
    public string? Phone { get; set; }

    /// <summary>What the gateway has answered; null before the test.</summary>
    public string? Answer { get; set; }
    public bool Succeeded { get; set; }
}
