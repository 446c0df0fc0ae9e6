using System.Globalization;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Writes what the back office does into nopCommerce's activity log.</summary>
public class ActivityLogWriter(ICustomerActivityService activities, ICustomerService customers, ILocalizationService localization)
{
    /// <summary>Of whoever asks.</summary>
    /// <param name="keyword">One of <see cref="ActivityTypes"/>.</param>
    /// <param name="parts">Go into the entry's text.</param>
    public async Task WriteAsync(string keyword, BaseEntity? about, params object?[] parts) =>
        await activities.InsertActivityAsync(keyword, await TextAsync(keyword, parts), about);

    /// <param name="keyword">One of <see cref="ActivityTypes"/>.</param>
    /// <param name="parts">Go into the entry's text.</param>
    public async Task WriteOfAsync(int customerId, string keyword, BaseEntity about, params object?[] parts) =>
        await activities.InsertActivityAsync(await customers.GetCustomerByIdAsync(customerId), keyword, await TextAsync(keyword, parts), about);

    private async Task<string> TextAsync(string keyword, object?[] parts) =>
        string.Format(CultureInfo.CurrentCulture, await localization.GetResourceAsync(ActivityTypes.TextOf(keyword)), parts);
}
