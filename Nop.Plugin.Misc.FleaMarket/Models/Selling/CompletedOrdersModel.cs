using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Selling;

public record CompletedOrdersModel : BaseNopModel
{
    public IReadOnlyList<BoughtItemModel> Items { get; init; } = [];
    public PagesModel Pages { get; init; } = new();

    public record BoughtItemModel(
        string ProductName, string? Attributes, string PhotoUrl, int OrderId, string OrderNumber, DateTime BoughtOn,
        int Quantity, string PricePaid, SellStateModel State);
}
