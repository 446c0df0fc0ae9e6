using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Factories.Fees;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Fees;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Fees;

/// <summary>A seller's statement with what the administration can book on it.</summary>
public class FeeAccountFactory(StatementFactory statements, CustomerLoginLookup logins, PrimaryCurrency prices)
{
    /// <param name="correction">As it was typed; null for an empty form.</param>
    /// <param name="payment">As it was typed; null for an empty form.</param>
    public async Task<FeeAccountModel> PrepareAsync(Customer seller, FeeMonth month, FeeCorrectionModel? correction = null, FeePaymentModel? payment = null)
    {
        var statement = await statements.PrepareAsync(new(seller.Id, month));
        return new()
        {
            SellerId = seller.Id,
            Seller = logins.Login(seller),
            Statement = statement,
            Correction = correction ?? new() { Form = Guid.NewGuid() },
            Payment = (payment ?? new()) with { ShownBalance = PrimaryCurrency.Plain(statement.BalanceAmount) },
            CurrencyCode = await prices.CodeAsync()
        };
    }
}
