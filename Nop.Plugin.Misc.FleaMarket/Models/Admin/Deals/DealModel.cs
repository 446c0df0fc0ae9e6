using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Deals;

/// <summary>What is typed to cancel a deal or to set its amount.</summary>
public record DealDecisionModel : BaseNopModel
{
    /// <summary>The revision that was shown.</summary>
    public int Revision { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Deal.CancelReason")]
    [Multiline]
    public string? CancelReason { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Deal.NewAmount")]
    public string? NewAmount { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Deal.AmountReason")]
    [Multiline]
    public string? AmountReason { get; set; }

    /// <param name="reasonField">Of the part of the page that was sent.</param>
    /// <returns>An empty name for what concerns the page as a whole.</returns>
    public static string FieldOf(DealRefusal refusal, string reasonField) => refusal switch
    {
        DealRefusal.ReasonMissing or DealRefusal.ReasonTooLong => reasonField,
        DealRefusal.AmountNotPositive or DealRefusal.AmountTooHigh => nameof(NewAmount),
        _ => ""
    };
}

public sealed record DealLetterModel(string Author, DateTime When, string Text);

public sealed record DealFeeModel(string Month, string Amount, string Explanation);

/// <summary>All of a deal but the seller's own note. Amounts are in the primary store currency.</summary>
public record DealModel : BaseNopEntityModel
{
    public required DealDecisionModel Decision { get; init; }
    public int StatusId { get; init; }
    public required string Status { get; init; }
    public int ListingId { get; init; }
    public required string Listing { get; init; }
    public int SellerId { get; init; }
    public required string Seller { get; init; }
    public int BuyerId { get; init; }
    public required string Buyer { get; init; }
    public int Quantity { get; init; }
    public required string Amount { get; init; }
    public string? OfferedAmount { get; init; }
    public string? ProposedAmount { get; init; }
    public string? AskedAmount { get; init; }
    public required string CurrencyCode { get; init; }
    public string? Phone { get; init; }
    public string? Message { get; init; }
    public IReadOnlyList<string> Address { get; init; } = [];
    public string? TrackingNumber { get; init; }
    public required string Store { get; init; }
    public bool AddedBySeller { get; init; }
    public DateTime BegunOn { get; init; }
    public DateTime? PaidOn { get; init; }
    public DateTime? SentOn { get; init; }

    /// <summary>When the store closes it by itself; null when it is over.</summary>
    public DateTime? ClosesOn { get; init; }
    public DateTime? ProposedDate { get; init; }
    public DealFeeModel? Fee { get; init; }

    /// <summary>Of a question in private the letters are the two's alone, unless one of them has complained.</summary>
    public bool LettersArePrivate { get; init; }
    public IReadOnlyList<DealLetterModel> Letters { get; init; } = [];
    public IReadOnlyList<DealPageModel.EntryModel> Timeline { get; init; } = [];
    public IReadOnlyList<string> CancelReasons { get; init; } = [];

    /// <summary>To the administration.</summary>
    public IReadOnlyList<DealAction> Open { get; init; } = [];
}
