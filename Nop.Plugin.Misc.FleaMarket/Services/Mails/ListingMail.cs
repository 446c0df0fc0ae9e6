using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>Which message template tells whom of a listing's move; moves that nobody has to be told of are not here.</summary>
public sealed record ListingMail(ListingAction Action, string Template, bool ToSeller)
{
    private static readonly ListingMail[] _all =
    [
        new(ListingAction.Offer, "FleaMarket.ListingWaiting", false),
        new(ListingAction.Edit, "FleaMarket.ListingWaiting", false),
        new(ListingAction.ProposeEdit, "FleaMarket.ListingWaiting", false),
        new(ListingAction.Approve, "FleaMarket.ListingApproved", true),
        new(ListingAction.AcceptEdit, "FleaMarket.ListingEditAccepted", true),
        new(ListingAction.DeclineEdit, "FleaMarket.ListingEditDeclined", true),
        new(ListingAction.Reject, "FleaMarket.ListingRejected", true),
        new(ListingAction.Remove, "FleaMarket.ListingRemoved", true),
        new(ListingAction.Correct, "FleaMarket.ListingCorrected", true),
        new(ListingAction.RaiseObjection, "FleaMarket.ObjectionMade", false),
        new(ListingAction.UpholdDecision, "FleaMarket.ObjectionUpheld", true),
        new(ListingAction.ReverseDecision, "FleaMarket.ObjectionReversed", true),
        new(ListingAction.ReverseOffSale, "FleaMarket.ObjectionReversed", true),
        new(ListingAction.ReverseEarlier, "FleaMarket.ObjectionReversed", true),
        new(ListingAction.RestoreEdit, "FleaMarket.ObjectionReversed", true),
        new(ListingAction.TakeOffSale, "FleaMarket.ListingTakenOffSale", true),
        new(ListingAction.WarnOfExpiry, "FleaMarket.ListingExpires", true),
        new(ListingAction.Expire, "FleaMarket.ListingExpired", true)
    ];

    public static ListingMail? For(ListingAction action) => _all.FirstOrDefault(mail => mail.Action == action);
}
