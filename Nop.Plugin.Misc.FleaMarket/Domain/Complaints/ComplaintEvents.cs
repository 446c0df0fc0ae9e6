namespace Nop.Plugin.Misc.FleaMarket.Domain.Complaints;

public sealed record ComplaintMadeEvent(Complaint Complaint);

public sealed record ComplaintStruckEvent(Complaint Complaint);
