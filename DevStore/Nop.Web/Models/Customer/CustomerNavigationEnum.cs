namespace Nop.Web.Models.Customer;

public enum CustomerNavigationEnum
{
    Info = 0,
    Addresses = 10,
    Orders = 20,
    ReturnRequests = 40,
    GdprTools = 120
}
