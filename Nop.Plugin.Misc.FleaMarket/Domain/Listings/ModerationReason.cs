using Nop.Core;
using Nop.Core.Domain.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>A canned reason for rejecting or removing a listing.</summary>
public class ModerationReason : BaseEntity, ILocalizedEntity
{
    public const int LongestText = 1000;

    public string Text { get; set; } = "";
    public int DisplayOrder { get; set; }
}
