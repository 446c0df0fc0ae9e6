using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Deals;

/// <summary>What a seller types to enter a deal for a customer who wrote.</summary>
public record AddOrderModel : BaseNopModel
{
    private Dictionary<string, string?>? _address;

    public int ListingId { get; set; }
    public int BuyerId { get; set; }
    public string? Quantity { get; set; }

    /// <summary>For all units, in the working currency; nothing for the listing's price.</summary>
    public string? Amount { get; set; }
    public string? Phone { get; set; }

    /// <summary>To the buyer.</summary>
    [Multiline]
    public string? Message { get; set; }

    /// <summary>The seller's own.</summary>
    [Multiline]
    public string? Note { get; set; }

    [AllowNull]
    public Dictionary<string, string?> Address { get => _address ??= []; set => _address = value; }

    [BindNever]
    public AddOrderInfo Info { get; set; } = new();

    /// <returns>An empty name for what concerns the form as a whole; null for what its fields say already.</returns>
    public static string? FieldOf(DealRefusal refusal) => refusal switch
    {
        DealRefusal.ListingMissing or DealRefusal.ListingNotOnSale => nameof(ListingId),
        DealRefusal.BuyerNeverWrote or DealRefusal.TooManyOpenRequests or DealRefusal.OwnListing => nameof(BuyerId),
        DealRefusal.QuantityNotPositive or DealRefusal.NotEnoughUnits => nameof(Quantity),
        DealRefusal.AmountNotPositive or DealRefusal.AmountTooHigh => nameof(Amount),
        DealRefusal.AddressIncomplete => null,
        DealRefusal.PhoneTooLong or DealRefusal.PhoneWrong => nameof(Phone),
        DealRefusal.MessageTooLong => nameof(Message),
        DealRefusal.NoteTooLong => nameof(Note),
        _ => ""
    };
}

/// <summary>What the form shows beside its fields.</summary>
public record AddOrderInfo
{
    public IReadOnlyList<SelectListItem> Listings { get; init; } = [];
    public IReadOnlyList<SelectListItem> Buyers { get; init; } = [];
    public string CurrencyCode { get; init; } = "";
    public AddressFormModel Address { get; init; } = new();
}
