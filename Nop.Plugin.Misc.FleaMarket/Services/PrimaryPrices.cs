using Nop.Core.Domain.Directory;
using Nop.Services.Catalog;
using Nop.Services.Directory;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Amounts as the back office shows them, in the primary store currency.</summary>
public class PrimaryPrices(IPriceFormatter formatter, ICurrencyService currencies, CurrencySettings settings)
{
    public async Task<string> CodeAsync() => (await CurrencyAsync()).CurrencyCode;

    public async Task<string> FormatAsync(decimal amount) => await formatter.FormatPriceAsync(amount, true, await CurrencyAsync());

    private Task<Currency> CurrencyAsync() => currencies.GetCurrencyByIdAsync(settings.PrimaryStoreCurrencyId);
}
