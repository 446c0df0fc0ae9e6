using FsCheck;
using FsCheck.Fluent;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Fees;

/// <summary>Whatever closes, is corrected and paid, in any order: the totals are the sum of the entries, and no entry ever changes.</summary>
internal class LedgerHistoryTests(StoreDatabase database) : ServiceTests(database)
{
    private enum Deed { Close, Correct, Pay, PayStale, ChangeTariff }

    private static readonly Arbitrary<(Deed What, int Figure)[]> _deeds = (
        from what in Gen.Elements(Enum.GetValues<Deed>())
        from figure in Gen.Choose(-900, 900)
        select (what, figure)).ListOf(10).Select(deeds => deeds.ToArray()).ToArbitrary();

    private FeeScene Fees => new(Store, Scene);

    [Test]
    public void Totals_are_the_sum_of_the_entries() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(8).WithReplay(20_261_122, 17),
        Prop.ForAll(_deeds, deeds => HoldsAsync(deeds).GetAwaiter().GetResult()));

    private async Task<bool> HoldsAsync((Deed What, int Figure)[] deeds)
    {
        await using var enabled = await Fees.EnabledAsync();
        var tariff = FeeScene.Tariff(free: 1);
        var seller = await Fees.SellerAsync(tariff);
        var deals = new Queue<Deal>(await Fees.ConfirmedAsync(seller, Math.Max(1, deeds.Count(deed => deed.What == Deed.Close))));
        var before = new List<string>();
        foreach (var (what, figure) in deeds)
        {
            await DoAsync(seller, tariff, deals, what, figure);
            var entries = await Fees.EntriesAsync(seller);
            if (!entries.Take(before.Count).Select(Written).SequenceEqual(before) || !await AddsUpAsync(seller, entries))
                return false;
            before = entries.Select(Written).ToList();
        }
        return true;
    }

    private async Task DoAsync(Customer seller, Tariff tariff, Queue<Deal> deals, Deed what, int figure)
    {
        switch (what)
        {
            case Deed.Close: await Fees.CloseAsync(deals.Dequeue()); break;
            case Deed.Correct: await Fees.CorrectAsync(seller, figure / 100m); break;
            case Deed.Pay: await Fees.PayAsync(seller, (await Fees.EntriesAsync(seller)).Sum(entry => entry.Amount)); break;
            case Deed.PayStale: await Fees.PayAsync(seller, figure / 100m); break;
            default:
                tariff.Percentage = Math.Abs(figure) / 10m;
                await Store.AskAsync(async (Tariffs tariffs) => await tariffs.SaveAsync(tariff, (await tariffs.RoleIdsAsync())[tariff.Id]));
                break;
        }
    }

    private async Task<bool> AddsUpAsync(Customer seller, IReadOnlyList<FeeEntry> entries)
    {
        var filter = new FeeFilter { SellerId = seller.Id };
        var (totals, balance) = await Store.AskAsync((FeeLedger ledger) => ledger.TotalsAsync(filter, 0, 100));
        var months = await Store.AskAsync((FeeLedger ledger) => ledger.MonthsAsync(seller.Id));
        return totals.SequenceEqual(months)
            && totals.Sum(total => total.Balance) == entries.Sum(entry => entry.Amount)
            && totals.Sum(total => total.Payments) == entries.Where(entry => entry.Kind == FeeKind.Payment).Sum(entry => entry.Amount)
            && totals.Sum(total => total.Deals) == entries.Count(entry => entry.Kind == FeeKind.Fee)
            && balance == entries.Sum(entry => entry.Amount)
            && entries.Select(entry => entry.Number).SequenceEqual(Enumerable.Range(1, entries.Count));
    }

    private static string Written(FeeEntry entry) =>
        $"{entry.Id} {entry.Number} {entry.Occasion} {entry.KindId} {entry.Amount} {entry.Percentage} {entry.Text} {entry.CreatedOnUtc:O}";
}
