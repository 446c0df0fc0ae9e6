namespace Nop.Plugin.Misc.FleaMarket.Domain.Complaints;

public sealed record ComplaintMadeEvent(Complaint Complaint);
