using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;

namespace Nop.Plugin.Misc.FleaMarket.Services.Fees;

/// <summary>Where the administration books corrections and payments; nothing that is booked is ever changed.</summary>
public class FeeService(IRepository<FeeEntry> entries, PrimaryCurrency prices, WriteTransaction transaction, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="amount">In the primary store currency: what the seller owes more, or less where it is negative.</param>
    /// <param name="form">The same for the same form: it is booked once, however often it is sent.</param>
    public async Task<Outcome<FeeRefusal, FeeEntry>> CorrectAsync(FeeAccount account, decimal? amount, string? reason, Guid form, int customerId)
    {
        var (rounded, text) = (await prices.RoundAsync(amount ?? 0), UserText.Lines(reason));
        if (FeeRules.Broken(rounded, text).ToList() is { Count: > 0 } refusals)
            return refusals;
        return await RunAsync(account, async next =>
        {
            var entry = FeeEntry.Correction(account, next.Number, rounded, text!, form, customerId, Now);
            return await FindAsync(entry.Occasion) is { } booked ? booked : await AddAsync(entry);
        });
    }

    /// <summary>Marks the month as paid: books what is open.</summary>
    /// <param name="shownBalance">What was shown to be paid.</param>
    /// <param name="remark">May be missing.</param>
    public async Task<Outcome<FeeRefusal, FeeEntry>> PayAsync(FeeAccount account, decimal shownBalance, string? remark, int customerId)
    {
        var text = UserText.Lines(remark);
        if (text?.Length > FeeEntry.LongestText)
            return FeeRefusal.TextTooLong;
        return await RunAsync(account, async next =>
            next.Balance == 0 ? FeeRefusal.NothingToPay
            : next.Balance != shownBalance ? FeeRefusal.BalanceChanged
            : await AddAsync(FeeEntry.Payment(account, next.Number, next.Balance, text, customerId, Now)));
    }

    private Task<Outcome<FeeRefusal, FeeEntry>> RunAsync(FeeAccount account, Func<(int Number, decimal Balance), Task<Outcome<FeeRefusal, FeeEntry>>> book) =>
        transaction.RunAsync(async () => await book(await NextAsync(account)), outcome => outcome.Succeeded);

    private async Task<(int Number, decimal Balance)> NextAsync(FeeAccount account)
    {
        var amounts = await entries.Table.Where(entry => entry.SellerId == account.SellerId && entry.Month == account.Month.Number)
            .Select(entry => entry.Amount).ToListAsync();
        return (amounts.Count + 1, amounts.Sum());
    }

    private async Task<FeeEntry?> FindAsync(string occasion) => await entries.Table.FirstOrDefaultAsync(entry => entry.Occasion == occasion);

    private async Task<Outcome<FeeRefusal, FeeEntry>> AddAsync(FeeEntry entry)
    {
        await entries.InsertAsync(entry, false);
        return entry;
    }
}
