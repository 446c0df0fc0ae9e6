using Nop.Core.Domain.Common;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>What a purchase request says.</summary>
public sealed record DealTerms
{
    public const int LongestMessage = 2000;
    public const int LongestPhone = 50;

    public int Quantity { get; init; }
    public string? Phone { get; init; }
    public string? Message { get; init; }

    /// <summary>Copied for this deal; null when nothing is to be shipped.</summary>
    public Address? ShippingAddress { get; init; }

    /// <summary>Some of the address was refused, beside its fields.</summary>
    public bool AddressIsIncomplete { get; init; }

    /// <summary>For all units, in the primary store currency; null for as much as the listing asks for them.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The price of a unit that was shown to the buyer, in the primary store currency; null where it does not matter.</summary>
    public decimal? ShownPrice { get; init; }

    /// <summary>What a buyer offers for one unit, in the primary store currency; null for a request at the listing's price.</summary>
    public decimal? OfferedPrice { get; init; }

    /// <summary>The seller's own note; null for none.</summary>
    public string? Note { get; init; }

    public DealTerms Trimmed() => this with { Phone = UserText.Line(Phone), Message = UserText.Lines(Message), Note = UserText.Lines(Note) };
}
