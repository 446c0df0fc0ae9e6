using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Fees;

/// <summary>A customer role whose sellers a tariff is for.</summary>
public class TariffRole : BaseEntity
{
    public int TariffId { get; set; }
    public int CustomerRoleId { get; set; }
}
