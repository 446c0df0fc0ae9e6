namespace Nop.Plugin.Misc.FleaMarket.Domain.Complaints;

public sealed record ComplaintMadeEvent(Complaint Complaint);

/// <summary>It was right, and something was done about it.</summary>
public sealed record ComplaintUpheldEvent(Complaint Complaint);

public sealed record ComplaintStruckEvent(Complaint Complaint);
