using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>A stored <see cref="Characteristic"/>; a row of its own so that the section can filter by it.</summary>
public class ListingCharacteristic : BaseEntity
{
    public int ListingId { get; set; }
    public string Name { get; set; } = "";
    public string Value { get; set; } = "";
    public int DisplayOrder { get; set; }

    public Characteristic ToCharacteristic() => new(Name, Value);
}
