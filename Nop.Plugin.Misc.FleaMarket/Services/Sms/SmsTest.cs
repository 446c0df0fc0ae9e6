using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Services.Sms;

/// <summary>Sends a message at once, past the queue, so that an owner sees what the gateway says.</summary>
public class SmsTest(ISmsSender sender, IStoreContext stores, ILocalizationService localization, FleaMarketSettings settings, TimeProvider clock)
{
    /// <returns>Null when it is no phone number.</returns>
    public async Task<SmsAnswer?> SendAsync(string? typedPhone)
    {
        if (PhoneNumber.ToE164(typedPhone, settings.SmsDefaultRegion) is not { } phone)
            return null;
        var store = await stores.GetCurrentStoreAsync();
        var text = await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Sms.Test");
        return await sender.SendAsync(new($"test-{clock.GetUtcNow().ToUnixTimeSeconds()}", phone, string.Format(text, store.Name)));
    }
}
