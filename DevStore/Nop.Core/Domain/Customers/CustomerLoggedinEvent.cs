namespace Nop.Core.Domain.Customers;

public class CustomerLoggedinEvent(Customer customer, Customer guestCustomer)
{
    public Customer Customer { get; } = customer;
    public Customer GuestCustomer { get; } = guestCustomer;
}
