using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Deals;

public record DealNoteModel : BaseNopEntityModel
{
    public string ListingName { get; init; } = "";
    public string? Note { get; init; }
}
