using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Searches;

public record UnsubscribeModel : BaseNopEntityModel
{
    public string? Key { get; init; }

    /// <summary>The names of the searches that mails are sent for.</summary>
    public IReadOnlyList<string> Searches { get; init; } = [];
}
