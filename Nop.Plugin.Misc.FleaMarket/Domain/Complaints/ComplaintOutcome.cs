namespace Nop.Plugin.Misc.FleaMarket.Domain.Complaints;

/// <param name="Refusals">Everything that is wrong.</param>
public sealed record ComplaintOutcome(Complaint? Complaint, IReadOnlyList<ComplaintRefusal> Refusals)
{
    public bool Succeeded => Refusals.Count == 0;

    /// <summary>The first of them.</summary>
    public ComplaintRefusal? Refusal => Succeeded ? null : Refusals[0];

    public static ComplaintOutcome Done(Complaint complaint) => new(complaint, []);

    public static ComplaintOutcome Refused(params ComplaintRefusal[] refusals) => new(null, refusals);
}
