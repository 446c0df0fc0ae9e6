using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Feedback;

/// <summary>What a buyer types.</summary>
public record FeedbackFormModel : BaseNopModel
{
    public int? ProductStars { get; set; }
    public int? SellerStars { get; set; }
    [Multiline]
    public string? FeedbackText { get; set; }
}
