namespace Nop.Core.Domain.Customers;

public class CustomerChangeWorkingLanguageEvent(Customer customer)
{
    public Customer Customer { get; } = customer;
}
