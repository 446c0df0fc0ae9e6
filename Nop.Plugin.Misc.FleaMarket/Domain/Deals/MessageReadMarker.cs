using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>How far one of the two has read a deal's correspondence.</summary>
public class MessageReadMarker : BaseEntity
{
    public int DealId { get; set; }
    public int CustomerId { get; set; }

    /// <summary>The last message that was shown; 0 for none.</summary>
    public int LastMessageId { get; set; }

    /// <summary>When an e-mail told of a message that was not read; null when there was none since the last visit.</summary>
    public DateTime? NotifiedOnUtc { get; set; }
}
