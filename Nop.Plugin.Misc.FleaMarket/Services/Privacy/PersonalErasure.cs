using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>Takes away what the plugin knows of customers whom the store has deleted for good.</summary>
public class PersonalErasure(IEnumerable<IPersonalData> parts, IRepository<Customer> customers, ILogger logger)
{
    private const int Most = 100;

    /// <summary>A part that fails does not stop the others, and is tried again by the scheduled task.</summary>
    public async Task EraseAsync(int customerId)
    {
        foreach (var part in parts)
            await TryAsync(part, customerId);
    }

    /// <summary>What is left of deleted customers, for instance from a time when the plugin was not there; so many per part and call.</summary>
    public async Task EraseLeftAsync()
    {
        foreach (var part in parts)
            foreach (var customerId in await LeftAsync(part))
                await TryAsync(part, customerId);
    }

    /// <summary>nopCommerce takes the address from a customer who is deleted for good, and leaves it to one who is only deleted.</summary>
    private async Task<IList<int>> LeftAsync(IPersonalData part)
    {
        if (part.CustomerIds is not { } known)
            return [];
        return await customers.Table
            .Where(customer => customer.Deleted && (customer.Email == null || customer.Email == "") && known.Contains(customer.Id))
            .OrderBy(customer => customer.Id).Select(customer => customer.Id).Take(Most).ToListAsync();
    }

    private async Task TryAsync(IPersonalData part, int customerId)
    {
        try
        {
            await part.EraseAsync(customerId);
        }
        catch (Exception exception)
        {
            await logger.ErrorAsync($"Flea market: {part.GetType().Name} of the deleted customer {customerId} could not be erased.", exception);
        }
    }
}
