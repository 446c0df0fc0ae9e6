using Nop.Core.Domain.Directory;

namespace Nop.Services.Catalog;

public interface IPriceCalculationService
{
    Task<decimal> RoundPriceAsync(decimal value, Currency currency = null);
    decimal Round(decimal value, RoundingType roundingType);
}
