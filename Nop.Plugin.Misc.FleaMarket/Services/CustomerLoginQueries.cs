using System.Linq.Expressions;
using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Finds customers as grids ask for them.</summary>
public class CustomerLoginQueries(IRepository<Customer> customers, CustomerSettings settings)
{
    private const int MostNamed = 200;

    /// <param name="beginning">
    /// Of the e-mail address, or of the user name where the store has them; they hold no emoji, and where nopCommerce's columns cannot, MySQL refuses
    /// to look for one.
    /// </param>
    public IQueryable<Customer> BeginningWith(string beginning)
    {
        var login = beginning.Trim().ToLowerInvariant();
        return login.Any(char.IsSurrogate) ? customers.Table.Where(customer => false)
            : settings.UsernamesEnabled ? customers.Table.Where(customer => customer.Email.ToLower().StartsWith(login) || customer.Username.ToLower().StartsWith(login))
            : customers.Table.Where(customer => customer.Email.ToLower().StartsWith(login));
    }

    /// <summary>Looked up first, so that what is theirs is found by its index.</summary>
    /// <returns>Null where they are too many to name.</returns>
    public async Task<List<int>?> NamedAsync(string beginning)
    {
        var ids = await BeginningWith(beginning).Select(customer => customer.Id).Take(MostNamed + 1).ToListAsync();
        return ids.Count > MostNamed ? null : ids;
    }

    /// <summary>The rows that name a customer whose login begins like that, in any of these columns.</summary>
    /// <param name="beginning">Null or blank for all rows.</param>
    public async Task<IQueryable<T>> FilterAsync<T>(IQueryable<T> rows, string? beginning, params Expression<Func<T, int>>[] columns)
    {
        if (string.IsNullOrWhiteSpace(beginning))
            return rows;
        if (await NamedAsync(beginning) is { } ids)
            return rows.WhereAny(id => ids.Contains(id), columns);
        var people = BeginningWith(beginning);
        return rows.WhereAny(id => people.Any(person => person.Id == id), columns);
    }
}
