namespace Nop.Plugin.Misc.FleaMarket.Domain.Complaints;

public sealed record ComplaintOutcome(Complaint? Complaint, ComplaintRefusal? Refusal)
{
    public bool Succeeded => Refusal is null;

    public static ComplaintOutcome Done(Complaint complaint) => new(complaint, null);

    public static ComplaintOutcome Refused(ComplaintRefusal refusal) => new(null, refusal);
}
