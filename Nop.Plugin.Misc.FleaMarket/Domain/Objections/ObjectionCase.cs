using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Objections;

/// <summary>What an objection, or its answer, has to know; read once for the whole step.</summary>
/// <param name="Decision">The last against the listing, if it stands.</param>
/// <param name="Objection">Of an objection what there is about the decision already; of an answer what is answered.</param>
public sealed record ObjectionCase(ListingRevision? Decision, Objection? Objection)
{
    /// <returns>Everything that stands in the way.</returns>
    public IEnumerable<ListingRefusal> Refuse(ListingCommand step, DateTime nowUtc) => step.Action == ListingAction.RaiseObjection
        ? ObjectionRules.BrokenByObjecting(Decision, Objection, step.Statement, nowUtc)
        : ObjectionRules.BrokenByAnswering(Objection, step.CustomerId, step.Statement, nowUtc);
}
