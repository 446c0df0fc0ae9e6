using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Selling;

/// <summary>Asks a seller who holds the link of a mail whether a listing is to stay on offer, or says that it does.</summary>
public record RenewalModel : BaseNopEntityModel
{
    public string Name { get; init; } = "";
    public string? Key { get; init; }

    /// <summary>In the store's time zone; null for no end.</summary>
    public DateTime? Until { get; init; }
    public bool IsExpired { get; init; }
    public bool MayBeRenewed { get; init; }
    public bool IsOnOffer { get; init; }

    /// <summary>Of another period; 0 for no limit.</summary>
    public int Days { get; init; }

    /// <summary>Why it cannot stay on offer; empty where it can.</summary>
    public IReadOnlyList<string> Refusals { get; init; } = [];
}
