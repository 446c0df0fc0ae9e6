using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Feedback;

/// <summary>What a buyer types; 0 for stars that were not chosen.</summary>
public record FeedbackFormModel : BaseNopModel
{
    public int ProductStars { get; set; }
    public int SellerStars { get; set; }
    [Multiline]
    public string? FeedbackText { get; set; }
}
