using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealAction;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>What a step asks for beyond being in the table of moves.</summary>
public static class DealRules
{
    private sealed record Question(Deal Deal, DealStep Step, DateTime NowUtc);

    private static readonly (DealAction Action, Func<Question, bool> Broken, DealRefusal Refusal)[] _rules =
    [
        (Cancel, q => q.Step.Actor != DealActor.Store && string.IsNullOrWhiteSpace(q.Step.Reason), DealRefusal.ReasonMissing),
        (Cancel, q => q.Step.Reason?.Length > DealStep.LongestReason, DealRefusal.ReasonTooLong),
        (MarkAsPaid, q => q.Deal.PaidOnUtc is not null, DealRefusal.AlreadyPaid),
        (MarkAsSent, q => q.Step.TrackingNumber?.Length > DealStep.LongestTrackingNumber, DealRefusal.TrackingNumberTooLong),
        (ProposeAmount, q => q.Step.Amount is not > 0, DealRefusal.AmountNotPositive),
        (ChangeAmount, q => q.Step.Amount is not > 0, DealRefusal.AmountNotPositive),
        (AcceptAmount, q => q.Deal.ProposedAmount is null, DealRefusal.NoAmountProposed),
        (DeclineAmount, q => q.Deal.ProposedAmount is null, DealRefusal.NoAmountProposed),
        (ProposeDate, q => q.Step.DateUtc is not { } date || date <= q.NowUtc, DealRefusal.DateNotInFuture),
        (AcceptDate, q => q.Deal.ProposedDateUtc is null, DealRefusal.NoDateProposed),
        (AcceptDate, q => q.Deal.DateProposedById == q.Step.CustomerId, DealRefusal.OwnProposal),
        (AcceptDate, q => q.Deal.ProposedDateUtc <= q.NowUtc, DealRefusal.DateNotInFuture),
        (DeclineDate, q => q.Deal.ProposedDateUtc is null, DealRefusal.NoDateProposed)
    ];

    /// <returns>Null when nothing is wrong.</returns>
    public static DealRefusal? FirstBroken(Deal deal, DealStep step, DateTime nowUtc)
    {
        var question = new Question(deal, step, nowUtc);
        foreach (var (action, broken, refusal) in _rules)
            if (action == step.Action && broken(question))
                return refusal;
        return null;
    }

    /// <summary>Of the actions in the table those that would not be refused now; for showing buttons.</summary>
    public static IReadOnlyList<DealAction> OpenTo(DealActor actor, int customerId, Deal deal) =>
        DealMoves.OpenTo(actor, deal.Status).Where(action => IsThereSomethingTo(action, customerId, deal)).ToList();

    private static bool IsThereSomethingTo(DealAction action, int customerId, Deal deal) => action switch
    {
        MarkAsPaid => deal.PaidOnUtc is null,
        AcceptAmount or DeclineAmount => deal.ProposedAmount is not null,
        AcceptDate => deal.ProposedDateUtc is not null && deal.DateProposedById != customerId,
        DeclineDate => deal.ProposedDateUtc is not null,
        _ => true
    };
}
