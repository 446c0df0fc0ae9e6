using System.Globalization;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Fees;

/// <summary>
/// One entry of the ledger. Only ever added; the unique (seller, month, number) lets one of two writers win,
/// and the unique <see cref="Occasion"/> books one thing once. A seller owes the sum of the amounts.
/// </summary>
public class FeeEntry : BaseEntity, IFeeTerms
{
    public const int LongestText = 1000;
    public const int LongestOccasion = 100;

    private FeeEntry()
    {
    }

    public int SellerId { get; private set; }
    public int Month { get; private set; }

    /// <summary>Counts the seller's entries of the month from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What it was booked for.</summary>
    public string Occasion { get; private set; } = "";
    public int KindId { get; private set; }

    /// <summary>In the primary store currency, as it is rounded: what the seller owes more, or less where it is negative.</summary>
    public decimal Amount { get; private set; }

    /// <summary>0 for what is of no deal.</summary>
    public int DealId { get; private set; }
    public decimal DealAmount { get; private set; }

    /// <summary>Deals of the seller that closed before this one in the month.</summary>
    public int DealsBefore { get; private set; }

    /// <summary>The tariff as it was; its name and figures stay when it changes or goes.</summary>
    public string? TariffName { get; private set; }
    public decimal Percentage { get; private set; }
    public decimal FixedPart { get; private set; }
    public decimal Minimum { get; private set; }
    public decimal Maximum { get; private set; }
    public int FreeDealsPerMonth { get; private set; }

    /// <summary>The listing's name of a fee, the reason of a correction, the remark of a payment.</summary>
    public string? Text { get; private set; }

    /// <summary>Who booked it; 0 for the store itself.</summary>
    public int CustomerId { get; private set; }
    public DateTime CreatedOnUtc { get; private set; }

    public FeeKind Kind => (FeeKind)KindId;
    public FeeMonth FeeMonth => new(Month);
    public bool IsFree => Kind == FeeKind.Fee && DealsBefore < FreeDealsPerMonth;

    /// <param name="amount">Rounded.</param>
    public static FeeEntry OfDeal(Deal deal, Tariff tariff, FeeMonth month, int number, int dealsBefore, decimal amount, DateTime nowUtc) =>
        new()
        {
            SellerId = deal.SellerId,
            Month = month.Number,
            Number = number,
            Occasion = OccasionOf(deal),
            KindId = (int)FeeKind.Fee,
            Amount = amount,
            DealId = deal.Id,
            DealAmount = deal.Amount,
            DealsBefore = dealsBefore,
            TariffName = tariff.Name,
            Percentage = tariff.Percentage,
            FixedPart = tariff.FixedPart,
            Minimum = tariff.Minimum,
            Maximum = tariff.Maximum,
            FreeDealsPerMonth = tariff.FreeDealsPerMonth,
            Text = deal.ListingName,
            CreatedOnUtc = nowUtc
        };

    /// <param name="form">Names the form it was typed into, so that sending it twice books it once.</param>
    public static FeeEntry Correction(FeeAccount account, int number, decimal amount, string reason, Guid form, int customerId, DateTime nowUtc) =>
        ByHand(FeeKind.Correction, account, number, amount, reason, $"correction {form:N}", customerId, nowUtc);

    /// <param name="paid">Above 0; below it for what the store pays back.</param>
    public static FeeEntry Payment(FeeAccount account, int number, decimal paid, string? remark, int customerId, DateTime nowUtc) =>
        ByHand(FeeKind.Payment, account, number, -paid, remark, $"payment {account.SellerId} {account.Month} {number}", customerId, nowUtc);

    public static string OccasionOf(Deal deal) => string.Create(CultureInfo.InvariantCulture, $"deal {deal.Id}");

    private static FeeEntry ByHand(
        FeeKind kind, FeeAccount account, int number, decimal amount, string? text, string occasion, int customerId, DateTime nowUtc) => new()
        {
            SellerId = account.SellerId,
            Month = account.Month.Number,
            Number = number,
            Occasion = occasion,
            KindId = (int)kind,
            Amount = amount,
            Text = text,
            CustomerId = customerId,
            CreatedOnUtc = nowUtc
        };
}
