using System.Linq.Expressions;
using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Finds customers as grids ask for them.</summary>
public static class CustomerLoginQueries
{
    private const int MostNamed = 200;

    /// <param name="beginning">
    /// Of the e-mail address or user name; they hold no emoji, and where nopCommerce's columns cannot, MySQL refuses to look for one.
    /// </param>
    public static IQueryable<Customer> BeginningWith(this IRepository<Customer> customers, string beginning)
    {
        var login = beginning.Trim().ToLowerInvariant();
        if (login.Any(char.IsSurrogate))
            return customers.Table.Where(customer => false);
        return customers.Table.Where(customer => customer.Email.ToLower().StartsWith(login) || customer.Username.ToLower().StartsWith(login));
    }

    /// <summary>Looked up first, so that what is theirs is found by its index.</summary>
    /// <returns>Null where they are too many to name.</returns>
    public static async Task<List<int>?> NamedAsync(this IRepository<Customer> customers, string beginning)
    {
        var ids = await customers.BeginningWith(beginning).Select(customer => customer.Id).Take(MostNamed + 1).ToListAsync();
        return ids.Count > MostNamed ? null : ids;
    }

    /// <summary>The rows that name a customer whose login begins like that, in any of these columns.</summary>
    /// <param name="beginning">Null or blank for all rows.</param>
    public static async Task<IQueryable<T>> WhereLoginAsync<T>(
        this IQueryable<T> rows, IRepository<Customer> customers, string? beginning, params Expression<Func<T, int>>[] columns)
    {
        if (string.IsNullOrWhiteSpace(beginning))
            return rows;
        if (await customers.NamedAsync(beginning) is { } ids)
            return rows.WhereAny(id => ids.Contains(id), columns);
        var people = customers.BeginningWith(beginning);
        return rows.WhereAny(id => people.Any(person => person.Id == id), columns);
    }
}
