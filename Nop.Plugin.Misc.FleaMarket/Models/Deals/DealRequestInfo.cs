using Microsoft.AspNetCore.Mvc.Rendering;

namespace Nop.Plugin.Misc.FleaMarket.Models.Deals;

/// <summary>What the request's form shows beside its fields.</summary>
public record DealRequestInfo
{
    public int ListingId { get; init; }
    public string ListingName { get; init; } = "";
    public string PhotoUrl { get; init; } = "";
    public string Price { get; init; } = "";
    public int MostUnits { get; init; }

    /// <summary>Whether the form may be one for an offer.</summary>
    public bool TakesOffers { get; init; }

    /// <summary>That one buyer may make on the listing.</summary>
    public int MostOffers { get; init; }
    public string CurrencyCode { get; init; } = "";

    /// <summary>What one unit, two, three… come to, as far as somebody is likely to ask.</summary>
    public IReadOnlyList<string> Totals { get; init; } = [];

    /// <summary>The account's own, each on one line.</summary>
    public IReadOnlyList<SelectListItem> Addresses { get; init; } = [];
    public AddressFormModel Address { get; init; } = new();
}
