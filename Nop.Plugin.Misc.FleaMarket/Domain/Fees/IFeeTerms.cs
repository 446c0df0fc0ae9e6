namespace Nop.Plugin.Misc.FleaMarket.Domain.Fees;

/// <summary>The figures that a fee follows from: of a tariff as it is now, or of an entry as it was then.</summary>
public interface IFeeTerms
{
    decimal Percentage { get; }
    decimal FixedPart { get; }
    decimal Minimum { get; }
    decimal Maximum { get; }
    int FreeDealsPerMonth { get; }
}

public static class TariffFigures
{
    /// <summary>A free deal costs nothing, whatever the minimum says; every other lies between minimum and maximum.</summary>
    /// <param name="amount">Of the deal, in the primary store currency.</param>
    /// <param name="dealsThisMonth">Deals of the seller that closed before it in the same month.</param>
    /// <returns>In the primary store currency, not rounded; never below 0.</returns>
    public static decimal FeeFor(this IFeeTerms tariff, decimal amount, int dealsThisMonth)
    {
        if (dealsThisMonth < tariff.FreeDealsPerMonth)
            return 0;
        var fee = Math.Max(amount * tariff.Percentage / 100 + tariff.FixedPart, tariff.Minimum);
        return tariff.Maximum > 0 ? Math.Min(fee, tariff.Maximum) : fee;
    }

    /// <summary>Of several tariffs the best for the seller: the lowest fee for this deal, then the store's order.</summary>
    /// <returns>Null when there is none.</returns>
    public static Tariff? BestFor(this IEnumerable<Tariff> tariffs, decimal amount, int dealsThisMonth) =>
        tariffs.OrderBy(tariff => tariff.FeeFor(amount, dealsThisMonth)).ThenBy(tariff => tariff.DisplayOrder).ThenBy(tariff => tariff.Id).FirstOrDefault();
}
