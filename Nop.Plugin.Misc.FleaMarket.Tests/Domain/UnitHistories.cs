using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.Misc.FleaMarket.Domain.Units;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

internal enum UnitEvent
{
    Offered,
    Freed,
    SoldOff,
    Returned
}

/// <summary>What may happen to the units of one order item, in any order and number.</summary>
internal static class UnitHistories
{
    private const int Most = 12;

    public static Arbitrary<(int Bought, (UnitEvent What, int Units)[] Events)> Any { get; } = (
        from bought in Gen.Choose(1, Most)
        from events in (
            from what in Gen.Elements(Enum.GetValues<UnitEvent>())
            from units in Gen.Choose(1, Most)
            select (what, units)).ArrayOf()
        select (bought, events)).ToArbitrary();

    /// <summary>Every balance on the way; what the balance does not allow does not happen.</summary>
    public static IEnumerable<UnitBalance> Balances(int bought, IEnumerable<(UnitEvent What, int Units)> events)
    {
        var balance = new UnitBalance(bought, 0, 0, 0);
        yield return balance;
        foreach (var (what, units) in events)
            yield return balance = Next(balance, what, units);
    }

    private static UnitBalance Next(UnitBalance balance, UnitEvent what, int units) => what switch
    {
        UnitEvent.Offered when units <= balance.Sellable => Move(balance, units, 0),
        UnitEvent.Freed when units <= balance.Held => Move(balance, -units, 0),
        UnitEvent.SoldOff when units <= balance.Held => Move(balance, -units, units),
        UnitEvent.Returned when units <= balance.Bought - balance.Returned => balance with { Returned = balance.Returned + units },
        _ => balance
    };

    private static UnitBalance Move(UnitBalance balance, int hold, int sell)
    {
        var movement = UnitMovement.After(balance, 1, 1, hold, sell, Example.Now);
        return balance with { Held = movement.Held, Sold = movement.Sold, Revision = movement.Revision };
    }
}
