namespace Nop.Core.Domain.Customers;

public class CustomerRegisteredEvent(Customer customer)
{
    public Customer Customer { get; } = customer;
}
