using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;

public record SmsGatewayModel : BaseNopModel
{
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Sms.Url")]
    public string? Url { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Sms.Method")]
    public string? Method { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Sms.Headers")]
    [Multiline]
    public string? Headers { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Sms.BodyFormatId")]
    public int BodyFormatId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Sms.Body")]
    [Multiline]
    public string? Body { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Sms.TimeoutSeconds")]
    public int TimeoutSeconds { get; set; }

    /// <summary>Only ever typed, never shown.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Sms.Secret")]
    public string? Secret { get; set; }

    public bool HasSecret { get; set; }
    public bool IsSecretLost { get; set; }
    public SmsTestModel Test { get; set; } = new();
    public IList<SelectListItem> AvailableMethods { get; } = new List<SelectListItem>();
    public IList<SelectListItem> AvailableFormats { get; } = new List<SelectListItem>();
    public IList<SmsRowModel> Messages { get; } = new List<SmsRowModel>();
}
