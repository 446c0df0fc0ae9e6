using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models;

/// <summary>Content that stands in a popup, or on a page of its own where there is no script.</summary>
public record PopupModel : BaseNopModel
{
    /// <summary>The last part of a text's key.</summary>
    public string Title { get; init; } = "";
    public string View { get; init; } = "";
    public object Content { get; init; } = "";
}
