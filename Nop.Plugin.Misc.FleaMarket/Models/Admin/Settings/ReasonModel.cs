using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;

public record ReasonModel : BaseNopEntityModel, ILocalizedModel<ReasonLocalizedModel>
{
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Reason.Kind")]
    public ReasonKind Kind { get; set; }
    public string? KindText { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Reason.Text")]
    [Multiline]
    public string? Text { get; set; }

    /// <summary>The <see cref="DecisionGround"/> of a moderator's reason; 0 for none.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Reason.GroundId")]
    public int GroundId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Reason.DisplayOrder")]
    public int DisplayOrder { get; set; }

    public IList<ReasonLocalizedModel> Locales { get; set; } = new List<ReasonLocalizedModel>();
}

public record ReasonLocalizedModel : ILocalizedLocaleModel
{
    public int LanguageId { get; set; }
    public string? LanguageName { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Reason.Text")]
    [Multiline]
    public string? Text { get; set; }
}
