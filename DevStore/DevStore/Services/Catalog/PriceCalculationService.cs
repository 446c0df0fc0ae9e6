using Nop.Services.Catalog;
using Nop.Services.Directory;

namespace DevStore.Services.Catalog;

internal class PriceCalculationService(CurrencySettings settings, ICurrencyService currencies) : IPriceCalculationService
{
    public async Task<decimal> RoundPriceAsync(decimal value, Currency? currency = null)
    {
        currency ??= await currencies.GetCurrencyByIdAsync(settings.PrimaryStoreCurrencyId);
        return Round(value, currency?.RoundingType ?? RoundingType.Rounding001);
    }

    public decimal Round(decimal value, RoundingType roundingType)
    {
        var cents = Math.Round(value, 2);
        return roundingType switch
        {
            RoundingType.Rounding005Up => Math.Ceiling(cents / 0.05m) * 0.05m,
            RoundingType.Rounding005Down => Math.Floor(cents / 0.05m) * 0.05m,
            RoundingType.Rounding01Up => Half(cents, 0.1m, MidpointRounding.AwayFromZero),
            RoundingType.Rounding01Down => Half(cents, 0.1m, MidpointRounding.ToZero),
            RoundingType.Rounding05 => Half(cents, 0.5m, MidpointRounding.AwayFromZero),
            RoundingType.Rounding1 => Half(cents, 1, MidpointRounding.AwayFromZero),
            RoundingType.Rounding1Up => Math.Ceiling(cents),
            _ => cents
        };
    }

    private static decimal Half(decimal value, decimal step, MidpointRounding midpoint)
    {
        var steps = value / step;
        var whole = Math.Floor(steps);
        var fraction = steps - whole;
        var up = midpoint == MidpointRounding.AwayFromZero ? fraction >= 0.5m : fraction > 0.5m;
        return (whole + (up ? 1 : 0)) * step;
    }
}
