using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>Which message template tells of a step of a deal.</summary>
/// <param name="Template">Null where nobody is told.</param>
/// <param name="OwnersTemplate">Tells the store's owner, too.</param>
public sealed record DealMail(DealAction Action, string? Template, string? OwnersTemplate = null)
{
    /// <summary>Of a message that waits to be read.</summary>
    public const string Message = "FleaMarket.DealMessage";

    /// <summary>Of a letter that no deal is behind.</summary>
    public const string Private = "FleaMarket.PrivateMessage";

    public static IReadOnlyList<DealMail> All { get; } =
    [
        new(DealAction.Ask, Private),
        new(DealAction.EndQuestion, null),
        new(DealAction.ReopenQuestion, null),
        new(DealAction.Request, "FleaMarket.DealRequested"),
        new(DealAction.MakeOffer, "FleaMarket.DealOffered"),
        new(DealAction.Counter, "FleaMarket.DealCountered"),
        new(DealAction.AcceptCounter, "FleaMarket.DealCounterAccepted"),
        new(DealAction.DeclineCounter, "FleaMarket.DealCounterDeclined"),
        new(DealAction.DeclineOffer, "FleaMarket.DealOfferDeclined"),
        new(DealAction.TakeBackOffer, "FleaMarket.DealOfferTakenBack"),
        new(DealAction.AddForBuyer, "FleaMarket.DealAdded"),
        new(DealAction.AcceptOrder, "FleaMarket.DealOrderAccepted"),
        new(DealAction.DeclineOrder, "FleaMarket.DealOrderDeclined"),
        new(DealAction.BlockSeller, "FleaMarket.DealOrderDeclined"),
        new(DealAction.Approve, "FleaMarket.DealApproved"),
        new(DealAction.MarkAsPaid, "FleaMarket.DealPaid"),
        new(DealAction.MarkAsSent, "FleaMarket.DealSent"),
        new(DealAction.Close, "FleaMarket.DealClosed"),
        new(DealAction.Cancel, "FleaMarket.DealCancelled"),
        new(DealAction.ProposeAmount, "FleaMarket.DealAmountProposed"),
        new(DealAction.AcceptAmount, "FleaMarket.DealAmountAccepted"),
        new(DealAction.DeclineAmount, "FleaMarket.DealAmountDeclined"),
        new(DealAction.AskForAmount, "FleaMarket.DealAmountAskedBySeller", "FleaMarket.DealAmountAsked"),
        new(DealAction.ChangeAmount, "FleaMarket.DealAmountChanged"),
        new(DealAction.ProposeDate, "FleaMarket.DealDateProposed"),
        new(DealAction.AcceptDate, "FleaMarket.DealDateAccepted"),
        new(DealAction.DeclineDate, "FleaMarket.DealDateDeclined"),
        new(DealAction.Warn, "FleaMarket.DealWarning")
    ];

    public static DealMail For(DealAction action) => All.Single(mail => mail.Action == action);
}
