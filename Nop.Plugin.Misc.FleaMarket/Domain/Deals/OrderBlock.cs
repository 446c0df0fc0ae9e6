using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>A customer takes no more orders that a seller enters; ends when the customer asks that seller for something.</summary>
public class OrderBlock : BaseEntity
{
    public int BuyerId { get; set; }
    public int SellerId { get; set; }
    public DateTime CreatedOnUtc { get; set; }
}
