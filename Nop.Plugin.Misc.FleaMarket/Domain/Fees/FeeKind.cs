namespace Nop.Plugin.Misc.FleaMarket.Domain.Fees;

public enum FeeKind
{
    /// <summary>For a closed deal.</summary>
    Fee = 10,

    /// <summary>What the administration adds or takes off, with a reason.</summary>
    Correction = 20,

    /// <summary>What a seller has paid; lowers the balance.</summary>
    Payment = 30
}
