using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Searches;

/// <summary>When a customer was last written to about saved searches.</summary>
public class DigestLogEntry : BaseEntity
{
    public int CustomerId { get; set; }
    public DateTime SentOnUtc { get; set; }
}
