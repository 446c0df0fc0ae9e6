using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Objections;

/// <summary>Who may object and answer when.</summary>
public static class ObjectionRules
{
    /// <summary>After the decision; the Digital Services Act asks for six months.</summary>
    public const int DaysToObject = 184;

    /// <summary>In which a moderator other than the one who decided answers; later anybody may, so that it is answered at all.</summary>
    public const int HoursForOthers = 48;

    public static bool IsAbout(ListingRevision revision) =>
        revision is { Actor: ListingActor.Moderator, Action: ListingAction.Reject or ListingAction.Remove };

    /// <param name="decision">The last against the listing; null for none.</param>
    /// <param name="before">What there is about this decision; null for nothing.</param>
    public static IEnumerable<ListingRefusal> BrokenByObjecting(ListingRevision? decision, Objection? before, string? text, DateTime nowUtc)
    {
        if (decision is null)
            yield return ListingRefusal.NothingToObjectTo;
        else if (before is not null)
            yield return ListingRefusal.AlreadyObjected;
        else if (decision.CreatedOnUtc.AddDays(DaysToObject) < nowUtc)
            yield return ListingRefusal.TooLateToObject;
        foreach (var refusal in BrokenBy(text, ListingRefusal.ObjectionMissing))
            yield return refusal;
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
        objection.DecidedById != moderatorId || EveryoneFrom(objection) <= nowUtc;

    /// <summary>When the moderator who decided may answer, too.</summary>
    public static DateTime EveryoneFrom(Objection objection) => objection.CreatedOnUtc.AddHours(HoursForOthers);

    private static IEnumerable<ListingRefusal> BrokenBy(string? text, ListingRefusal missing)
    {
        if (text is null)
            yield return missing;
        if (text?.Length > Objection.LongestText)
            yield return ListingRefusal.ObjectionTooLong;
    }
}
