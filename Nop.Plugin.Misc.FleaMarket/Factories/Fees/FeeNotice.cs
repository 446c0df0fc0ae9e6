using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Fees;

/// <summary>What a seller is told before a deal is closed.</summary>
public class FeeNotice(
    FeeBooking booking,
    StatementFactory statements,
    PrimaryCurrency prices,
    ILocalizationService localization,
    TimeProvider clock)
{
    /// <returns>Null where no fee will be booked.</returns>
    public async Task<string?> OfAsync(Deal deal) => await booking.ReckonAsync(deal, clock.GetUtcNow().UtcDateTime) is not { } fee
        ? null
        : string.Format(CultureInfo.CurrentCulture, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Deals.FeeToBook"),
            await prices.FormatAsync(fee.Amount), await statements.ExplainAsync(fee));
}
