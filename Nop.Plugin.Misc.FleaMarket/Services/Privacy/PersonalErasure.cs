using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>Takes away what the plugin knows of customers whom the store has deleted for good.</summary>
public class PersonalErasure(PersonalParts parts, IRepository<Customer> customers, OneByOne oneByOne)
{
    private const int PageSize = 100;

    /// <summary>A part that fails does not stop the others, and is tried again by the scheduled task.</summary>
    public Task EraseAsync(int customerId) => oneByOne.DoAsync(parts.All, part => part.EraseAsync(customerId), part => NameOf(part, customerId));

    /// <summary>What is left of deleted customers, for instance from a time when the plugin was not there.</summary>
    public Task EraseLeftAsync() => oneByOne.DoAsync(parts.All, EraseLeftAsync, part => part.GetType().Name);

    private async Task EraseLeftAsync(IPersonalData part)
    {
        for (var left = await LeftAsync(part, 0); left.Count > 0; left = await LeftAsync(part, left[^1]))
            await oneByOne.DoAsync(left, part.EraseAsync, customerId => NameOf(part, customerId));
    }

    /// <summary>nopCommerce takes the address from a customer who is deleted for good, and leaves it to one who is only deleted.</summary>
    private async Task<IList<int>> LeftAsync(IPersonalData part, int afterId)
    {
        if (part.CustomerIds is not { } known)
            return [];
        return await customers.Table
            .Where(customer => customer.Id > afterId && customer.Deleted && (customer.Email == null || customer.Email == "") && known.Contains(customer.Id))
            .OrderBy(customer => customer.Id).Select(customer => customer.Id).Take(PageSize).ToListAsync();
    }

    private static string NameOf(IPersonalData part, int customerId) => $"{part.GetType().Name} of the deleted customer {customerId}";
}
