using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.Misc.FleaMarket.Domain.Units;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

public class UnitBalanceTests
{
    private static readonly Config _histories = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20_260_301, 7);

    private static void Always(Func<UnitBalance, bool> holds) =>
        Check.One(_histories, Prop.ForAll(UnitHistories.Any, history => UnitHistories.Balances(history.Bought, history.Events).All(holds)));

    [Test]
    public void No_number_of_units_is_ever_negative() =>
        Always(balance => balance is { Sellable: >= 0, Held: >= 0, Sold: >= 0, Overdrawn: >= 0 });

    [Test]
    public void Never_more_units_are_held_and_sold_than_were_bought() =>
        Always(balance => balance.Held + balance.Sold <= balance.Bought);

    [Test]
    public void A_unit_is_in_one_place_only() =>
        Always(balance => balance.Sellable + balance.Held - balance.Overdrawn + balance.Sold <= balance.Bought);

    [Test]
    public void Nothing_more_can_be_offered_while_returned_units_are_on_offer() =>
        Always(balance => balance.Overdrawn == 0 || balance.Sellable == 0);

    [Test]
    public void Freeing_the_overdrawn_units_leaves_none_overdrawn() =>
        Always(balance => (balance with { Held = balance.Held - balance.Overdrawn }).Overdrawn == 0);

    [Test]
    public void Every_movement_follows_the_one_before() =>
        Check.One(_histories, Prop.ForAll(UnitHistories.Any, history =>
        {
            var revisions = UnitHistories.Balances(history.Bought, history.Events).Select(balance => balance.Revision).Distinct().ToList();
            return revisions.SequenceEqual(Enumerable.Range(0, revisions.Count));
        }));

    [TestCase(5, 0, 0, 0, ExpectedResult = (int[])[5, 0])]
    [TestCase(5, 1, 2, 1, ExpectedResult = (int[])[1, 0])]
    [TestCase(5, 0, 3, 2, ExpectedResult = (int[])[0, 0])]
    [TestCase(5, 4, 3, 0, ExpectedResult = (int[])[0, 2])]
    [TestCase(5, 5, 1, 4, ExpectedResult = (int[])[0, 1])]
    public int[] What_is_left_and_what_is_overdrawn(int bought, int returned, int held, int sold)
    {
        var balance = new UnitBalance(bought, returned, held, sold);
        return [balance.Sellable, balance.Overdrawn];
    }
}
