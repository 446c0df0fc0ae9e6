using Nop.Core;
using Nop.Core.Domain.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>A canned reason to choose from.</summary>
public class ModerationReason : BaseEntity, ILocalizedEntity
{
    public const int LongestText = 1000;

    public int KindId { get; set; }
    public string Text { get; set; } = "";

    /// <summary>The <see cref="DecisionGround"/> that comes with it; 0 for none.</summary>
    public int GroundId { get; set; }
    public int DisplayOrder { get; set; }

    public ReasonKind Kind => (ReasonKind)KindId;
}
