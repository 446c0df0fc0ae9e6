using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Deals;

/// <summary>The form in which a customer asks a seller in private.</summary>
public record PrivateQuestionModel : BaseNopModel
{
    public int ListingId { get; init; }
    public string ListingName { get; init; } = "";
    public string PhotoUrl { get; init; } = "";
    public string Price { get; init; } = "";
    public string SellerName { get; init; } = "";

    public bool ShowCaptcha { get; init; }

    /// <summary>As it was typed, after a refusal.</summary>
    public string? Text { get; init; }
}
