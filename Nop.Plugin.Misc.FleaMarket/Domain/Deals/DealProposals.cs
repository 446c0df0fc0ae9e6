using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealAction;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>What of a deal waits for an answer, or has waited for it in vain.</summary>
/// <param name="Amount">Asked of the buyer.</param>
/// <param name="AskedAmount">Asked of the administration.</param>
public sealed record DealProposals(decimal? Amount = null, decimal? AskedAmount = null, DateTime? DateUtc = null)
{
    /// <summary>What each step of a timeline has ended that nobody had answered, by the step's number.</summary>
    public static IReadOnlyDictionary<int, DealProposals> Lapsed(IEnumerable<DealRevision> timeline)
    {
        var lapsed = new Dictionary<int, DealProposals>();
        var open = new DealProposals();
        foreach (var step in timeline)
        {
            var unanswered = open.With(step);
            open = unanswered.LeftBy(step);
            lapsed[step.Revision] = unanswered.Without(open);
        }
        return lapsed;
    }

    /// <summary>What a step proposes comes, what it answers goes.</summary>
    private DealProposals With(DealRevision step) => step.Action switch
    {
        ProposeAmount or Counter => this with { Amount = step.Amount },
        AcceptAmount or AcceptCounter or DeclineCounter => this with { Amount = null },
        DeclineAmount => this with { Amount = null, AskedAmount = null },
        AskForAmount => this with { AskedAmount = step.Amount },
        ChangeAmount => this with { AskedAmount = null },
        ProposeDate => this with { DateUtc = step.DateUtc },
        AcceptDate or DeclineDate => this with { DateUtc = null },
        _ => this
    };

    private DealProposals LeftBy(DealRevision step) => new(
        (step.ToStatus.TakesAmounts() || step.ToStatus == DealStatus.Offered) && step.Action != ChangeAmount ? Amount : null,
        step.ToStatus.IsOpen() ? AskedAmount : null,
        step.ToStatus.IsOpen() ? DateUtc : null);

    private DealProposals Without(DealProposals others) => new(
        Amount == others.Amount ? null : Amount,
        AskedAmount == others.AskedAmount ? null : AskedAmount,
        DateUtc == others.DateUtc ? null : DateUtc);
}
