using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain.Fees;

public class TariffTests
{
    private static readonly Config _many = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20_261_122, 13);

    private static readonly Gen<decimal> _amounts = Gen.Choose(0, 200_000).Select(cents => cents / 100m);

    private static readonly Gen<Tariff> _tariffs =
        from percentage in Gen.Choose(0, 1000)
        from fixedPart in Gen.Choose(0, 500)
        from minimum in Gen.Choose(0, 1000)
        from above in Gen.Choose(0, 2000)
        from limited in Gen.Elements(true, false)
        from free in Gen.Choose(0, 3)
        from order in Gen.Choose(0, 2)
        select new Tariff
        {
            Percentage = percentage / 10m, FixedPart = fixedPart / 100m, Minimum = minimum / 100m,
            Maximum = limited ? (minimum + above) / 100m : 0, FreeDealsPerMonth = free, DisplayOrder = order
        };

    private static readonly Arbitrary<(Tariff[] Tariffs, decimal Amount, int Before)> _deals = (
        from tariffs in _tariffs.NonEmptyListOf()
        from amount in _amounts
        from before in Gen.Choose(0, 5)
        select (tariffs.ToArray(), amount, before)).ToArbitrary();

    private static void Always(Func<Tariff, decimal, int, bool> holds) => Check.One(_many, Prop.ForAll(_deals, deal => holds(deal.Tariffs[0], deal.Amount, deal.Before)));

    [TestCase(100, 0, 0, ExpectedResult = 6)]
    [TestCase(100, 0, 3, ExpectedResult = 0)]
    [TestCase(100, 2, 3, ExpectedResult = 0)]
    [TestCase(100, 3, 3, ExpectedResult = 6)]
    [TestCase(10, 0, 0, ExpectedResult = 2)]
    [TestCase(10_000, 0, 0, ExpectedResult = 50)]
    [TestCase(0, 0, 0, ExpectedResult = 2)]
    public decimal A_fee_is_a_share_and_a_fixed_part_between_its_limits(decimal amount, int before, int free) =>
        new Tariff { Percentage = 5, FixedPart = 1, Minimum = 2, Maximum = 50, FreeDealsPerMonth = free }.FeeFor(amount, before);

    [Test]
    public void No_fee_is_negative() => Always((tariff, amount, before) => tariff.FeeFor(amount, before) >= 0);

    [Test]
    public void Free_deals_cost_nothing_and_others_lie_between_the_limits() => Always((tariff, amount, before) =>
        tariff.FeeFor(amount, before) is var fee && (before < tariff.FreeDealsPerMonth
            ? fee == 0
            : fee >= tariff.Minimum && (tariff.Maximum == 0 || fee <= tariff.Maximum)));

    [Test]
    public void A_higher_amount_never_costs_less() => Always((tariff, amount, before) =>
        tariff.FeeFor(amount + 10, before) >= tariff.FeeFor(amount, before));

    [Test]
    public void The_best_tariff_is_dearer_than_no_other() => Check.One(_many, Prop.ForAll(_deals, deal =>
        deal.Tariffs.BestFor(deal.Amount, deal.Before)!.FeeFor(deal.Amount, deal.Before) == deal.Tariffs.Min(tariff => tariff.FeeFor(deal.Amount, deal.Before))));

    [Test]
    public void Nobody_without_a_tariff_pays() => Assert.That(Array.Empty<Tariff>().BestFor(100, 0), Is.Null);

    [TestCase("2026-11", ExpectedResult = 202611)]
    [TestCase("2026-13", ExpectedResult = null)]
    [TestCase("2026-1", ExpectedResult = null)]
    [TestCase("1999-12", ExpectedResult = null)]
    [TestCase("x", ExpectedResult = null)]
    [TestCase(null, ExpectedResult = null)]
    public int? A_month_is_read_as_it_is_written(string? text) => FeeMonth.Parse(text)?.Number;

    [Test]
    public void Months_follow_each_other_over_the_years_end()
    {
        var december = FeeMonth.Parse("2026-12")!.Value;
        Assert.That((december.Next.ToString(), december.Next.Previous, december.FirstDay), Is.EqualTo(("2027-01", december, new DateOnly(2026, 12, 1))));
    }
}
