using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Finds customers as grids ask for them.</summary>
public static class Logins
{
    /// <param name="beginning">Of the e-mail address or user name.</param>
    public static IQueryable<Customer> BeginningWith(this IRepository<Customer> customers, string beginning)
    {
        var login = beginning.Trim().ToLowerInvariant();
        return customers.Table.Where(customer => customer.Email.ToLower().StartsWith(login) || customer.Username.ToLower().StartsWith(login));
    }
}
