namespace Nop.Services.Customers;

public class CustomerRegistrationRequest(Customer customer, string email, string username, string password,
    PasswordFormat passwordFormat, int storeId, bool isApproved = true)
{
    public Customer Customer { get; set; } = customer;
    public string Email { get; set; } = email;
    public string Username { get; set; } = username;
    public string Password { get; set; } = password;
    public PasswordFormat PasswordFormat { get; set; } = passwordFormat;
    public int StoreId { get; set; } = storeId;
    public bool IsApproved { get; set; } = isApproved;
}
