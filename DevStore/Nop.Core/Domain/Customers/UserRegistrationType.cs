namespace Nop.Core.Domain.Customers;

public enum UserRegistrationType
{
    Standard = 1,
    EmailValidation = 2,
    AdminApproval = 3,
    Disabled = 4,
}
