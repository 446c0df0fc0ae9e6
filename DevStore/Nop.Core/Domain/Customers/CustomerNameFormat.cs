namespace Nop.Core.Domain.Customers;

public enum CustomerNameFormat
{
    ShowEmails = 1,
    ShowUsernames = 2,
    ShowFullNames = 3,
    ShowFirstName = 10,
}
