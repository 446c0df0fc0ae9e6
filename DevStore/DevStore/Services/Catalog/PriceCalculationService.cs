using Nop.Core.Domain.Discounts;

namespace DevStore.Services.Catalog;

internal class PriceCalculationService(
    CurrencySettings settings,
    ICurrencyService currencies,
    ICustomerService customers,
    IRepository<TierPrice> tierPrices,
    TimeProvider clock) : IPriceCalculationService
{
    /// <summary>Discounts are not known here.</summary>
    public async Task<(decimal priceWithoutDiscounts, decimal finalPrice, decimal appliedDiscountAmount, List<Discount> appliedDiscounts)> GetFinalPriceAsync(
        Product product, Customer customer, Store store, decimal additionalCharge = 0, bool includeDiscounts = true, int quantity = 1)
    {
        var price = Math.Min(product.Price, await TierPriceAsync(product, customer, store, quantity) ?? product.Price) + additionalCharge;
        return (price, price, 0, []);
    }

    private async Task<decimal?> TierPriceAsync(Product product, Customer customer, Store store, int quantity)
    {
        var (all, now) = (await tierPrices.GetAllAsync(query => query, _ => default), clock.GetUtcNow().UtcDateTime);
        var of = all.Where(tier => tier.ProductId == product.Id && tier.Quantity <= quantity && (tier.StoreId == 0 || tier.StoreId == store.Id)
            && !(tier.StartDateTimeUtc > now) && !(tier.EndDateTimeUtc < now)).ToList();
        if (of.Count == 0)
            return null;
        var roles = await customers.GetCustomerRoleIdsAsync(customer);
        return of.Where(tier => tier.CustomerRoleId is not { } role || roles.Contains(role)).OrderByDescending(tier => tier.Quantity).ThenBy(tier => tier.Price).FirstOrDefault()?.Price;
    }

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
