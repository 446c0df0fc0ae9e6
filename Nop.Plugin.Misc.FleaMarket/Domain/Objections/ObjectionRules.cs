using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Objections;

/// <summary>Who may object and answer when.</summary>
public static class ObjectionRules
{
    /// <summary>After the decision; the Digital Services Act asks for six months.</summary>
    public const int DaysToObject = 184;

    /// <summary>In which a moderator other than the one who decided answers; later anybody may, so that it is answered at all.</summary>
    public const int HoursForOthers = 48;

    /// <summary>An objection, or an answer to one.</summary>
    public static bool IsOf(ListingAction action) => action == ListingAction.RaiseObjection || Answers(action);

    public static bool Answers(ListingAction action) => action == ListingAction.UpholdDecision || Reverses(action);

    public static bool Reverses(ListingAction action) =>
        action is ListingAction.ReverseDecision or ListingAction.ReverseOffSale or ListingAction.ReverseEarlier or ListingAction.RestoreEdit;

    /// <summary>May be objected to.</summary>
    public static bool IsAbout(ListingRevision revision) => revision.Actor == ListingActor.Moderator && revision.Action.IsAgainst();

    /// <summary>A moderator has decided against the listing or its last edit, and nothing newer has taken the decision's place.</summary>
    public static bool IsDecidedAgainst(Listing listing) => listing.LastEditDeclined || listing.Status is ListingStatus.Rejected or ListingStatus.Removed;

    /// <param name="decision">The last against the listing.</param>
    public static bool Stands(ListingRevision decision, Listing listing) =>
        IsDecidedAgainst(listing) && (decision.Action == ListingAction.DeclineEdit) == listing.LastEditDeclined;

    /// <returns>What reversing a decision amounts to.</returns>
    public static ListingAction ReversalOf(Objection objection, ListingRevision? standing, PendingEdit? edit)
    {
        if (standing is null || standing.Revision != objection.Revision)
            return ListingAction.ReverseEarlier;
        if (standing.Action != ListingAction.DeclineEdit)
            return ListingAction.ReverseDecision;
        return edit?.DeclinedRevision == objection.Revision && edit.Find() is not null ? ListingAction.RestoreEdit : ListingAction.ReverseEarlier;
    }

    /// <param name="decision">The last against the listing; null for none that stands.</param>
    /// <param name="before">What there is about this decision; null for nothing.</param>
    /// <returns>Null where it may be objected to.</returns>
    public static ListingRefusal? WhyNotObject(ListingRevision? decision, Objection? before, DateTime nowUtc) =>
        decision is null ? ListingRefusal.NothingToObjectTo
        : before is not null ? ListingRefusal.AlreadyObjected
        : decision.CreatedOnUtc.AddDays(DaysToObject) < nowUtc ? ListingRefusal.TooLateToObject
        : null;

    public static IEnumerable<ListingRefusal> BrokenByObjecting(ListingRevision? decision, Objection? before, string? text, DateTime nowUtc)
    {
        if (WhyNotObject(decision, before, nowUtc) is { } refusal)
            yield return refusal;
        foreach (var broken in BrokenBy(text, ListingRefusal.ObjectionMissing))
            yield return broken;
    }

    public static IEnumerable<ListingRefusal> BrokenByAnswering(Objection? open, int moderatorId, string? text, DateTime nowUtc)
    {
        if (open is null)
            yield return ListingRefusal.NoOpenObjection;
        else if (!MayAnswer(open, moderatorId, nowUtc))
            yield return ListingRefusal.AnotherAnswersFirst;
        foreach (var refusal in BrokenBy(text, ListingRefusal.AnswerMissing))
            yield return refusal;
    }

    public static bool MayAnswer(Objection objection, int moderatorId, DateTime nowUtc) =>
        MayAnswer(objection.DecidedById, objection.CreatedOnUtc, moderatorId, nowUtc);

    public static bool MayAnswer(int decidedById, DateTime createdOnUtc, int moderatorId, DateTime nowUtc) =>
        decidedById != moderatorId || EveryoneFrom(createdOnUtc) <= nowUtc;

    /// <summary>When the moderator who decided may answer, too.</summary>
    /// <param name="createdOnUtc">When it was objected.</param>
    public static DateTime EveryoneFrom(DateTime createdOnUtc) => createdOnUtc.AddHours(HoursForOthers);

    private static IEnumerable<ListingRefusal> BrokenBy(string? text, ListingRefusal missing)
    {
        if (text is null)
            yield return missing;
        if (text?.Length > Objection.LongestText)
            yield return ListingRefusal.ObjectionTooLong;
    }
}
