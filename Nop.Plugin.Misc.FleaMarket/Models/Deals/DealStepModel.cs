using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Deals;

/// <summary>What belongs to a step of a deal, as it is typed.</summary>
public record DealStepModel : BaseNopModel
{
    /// <summary>The revision that was shown.</summary>
    public int Revision { get; set; }

    /// <summary>One of the list; 0 for none.</summary>
    public int CannedReasonId { get; set; }
    [Multiline]
    public string? Reason { get; set; }
    public string? TrackingNumber { get; set; }

    /// <summary>For all units, in the working currency.</summary>
    public string? Amount { get; set; }

    /// <summary>A day as browsers send it: 2026-12-31.</summary>
    public string? Date { get; set; }

    public bool IsTypedInto => CannedReasonId > 0 || !string.IsNullOrWhiteSpace(string.Concat(Reason, TrackingNumber, Amount, Date));

    [BindNever]
    public DealStepInfo Info { get; set; } = new();

    /// <returns>An empty name for what concerns the form as a whole.</returns>
    public static string FieldOf(DealRefusal refusal) => refusal switch
    {
        DealRefusal.ReasonMissing or DealRefusal.ReasonTooLong => nameof(Reason),
        DealRefusal.TrackingNumberTooLong => nameof(TrackingNumber),
        DealRefusal.AmountNotPositive or DealRefusal.AmountTooHigh or DealRefusal.CounterTooLow or DealRefusal.CounterTooHigh => nameof(Amount),
        DealRefusal.DateNotInFuture or DealRefusal.DateTooFar => nameof(Date),
        _ => ""
    };
}

/// <summary>What a step's form shows beside its fields.</summary>
public record DealStepInfo
{
    public int DealId { get; init; }
    public DealAction Action { get; init; }

    /// <summary>The button's words.</summary>
    public string ActionText { get; init; } = "";
    public string ListingName { get; init; } = "";
    public string PhotoUrl { get; init; } = "";
    public string Amount { get; init; } = "";
    public int Quantity { get; init; }
    public string CurrencyCode { get; init; } = "";

    /// <summary>What the step will cost the seller; null when nothing will be booked.</summary>
    public string? Fee { get; init; }
    public IReadOnlyList<SelectListItem> CannedReasons { get; init; } = [];
    public string FirstDay { get; init; } = "";
    public string LastDay { get; init; } = "";
}
