namespace Nop.Core.Domain.Gdpr;

public class CustomerPermanentlyDeleted(int customerId, string email)
{
    public int CustomerId { get; } = customerId;
    public string Email { get; } = email;
}
