namespace Nop.Services.Tax;

public interface ITaxService
{
    Task<(decimal price, decimal taxRate)> GetProductPriceAsync(Product product, decimal price);
}
