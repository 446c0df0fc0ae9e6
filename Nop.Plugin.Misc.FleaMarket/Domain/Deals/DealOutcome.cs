namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>What became of a step: the deal as it is now, or why the step was refused and which are open.</summary>
public sealed record DealOutcome(Deal? Deal, DealRefusal? Refusal, IReadOnlyList<DealAction> OpenActions)
{
    public bool Succeeded => Refusal is null;

    public static DealOutcome Done(Deal deal) => new(deal, null, []);

    public static DealOutcome Refused(DealRefusal refusal, Deal? deal = null, DealCommand? step = null) =>
        new(deal, refusal, deal is not null && step is not null ? DealRules.OpenTo(step.Actor, step.CustomerId, deal) : []);
}
