using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Deals;

/// <summary>What a buyer types to ask for a listing; numbers stay text, so that a refused form shows them as they were typed.</summary>
public record DealRequestModel : BaseNopModel
{
    private Dictionary<string, string?>? _address;

    public string? Quantity { get; set; }

    /// <summary>Whether the buyer asks at a price of their own.</summary>
    public bool IsOffer { get; set; }

    /// <summary>For one unit, in the working currency.</summary>
    public string? OfferedPrice { get; set; }

    /// <summary>One of the account's; 0 for the new one.</summary>
    public int AddressId { get; set; }

    /// <summary>A new address by the names of its fields.</summary>
    [AllowNull]
    public Dictionary<string, string?> Address { get => _address ??= []; set => _address = value; }
    public string? Phone { get; set; }
    [Multiline]
    public string? Message { get; set; }

    /// <summary>Of one unit as it was shown, in the primary store currency and the invariant culture.</summary>
    public string? ShownPrice { get; set; }

    [BindNever]
    public DealRequestInfo Info { get; set; } = new();

    /// <returns>An empty name for what concerns the form as a whole; null for what its fields say already.</returns>
    public static string? FieldOf(DealRefusal refusal) => refusal switch
    {
        DealRefusal.QuantityNotPositive or DealRefusal.NotEnoughUnits => nameof(Quantity),
        DealRefusal.AmountNotPositive or DealRefusal.OfferTooHigh => nameof(OfferedPrice),
        DealRefusal.AddressMissing => nameof(AddressId),
        DealRefusal.AddressIncomplete => null,
        DealRefusal.PhoneMissing or DealRefusal.PhoneTooLong or DealRefusal.PhoneWrong => nameof(Phone),
        DealRefusal.MessageTooLong => nameof(Message),
        _ => ""
    };
}
