using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Selling;

/// <summary>Asks before a listing is marked as sold or withdrawn.</summary>
public record ConfirmationModel : BaseNopEntityModel
{
    public string Name { get; init; } = "";
    public string PhotoUrl { get; init; } = "";
    public string Price { get; init; } = "";
    public int Quantity { get; init; }

    /// <summary>Units as they were typed.</summary>
    public string? Units { get; init; }
}
