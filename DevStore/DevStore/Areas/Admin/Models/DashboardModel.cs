namespace DevStore.Areas.Admin.Models;

public record DashboardModel(int Orders, int PendingReturnRequests, int Customers, int QueuedEmails);
