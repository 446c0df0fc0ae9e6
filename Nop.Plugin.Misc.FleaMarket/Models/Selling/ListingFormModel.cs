using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Models.Selling;

/// <summary>What a seller types; numbers stay text, so that a refused form shows them as they were typed.</summary>
public record ListingFormModel : ListingFieldsModel
{
    /// <summary>Of one unit, in the working currency.</summary>
    public string? Price { get; set; }
    public string? Quantity { get; set; }

    /// <summary>Until where the price comes down by itself, in the working currency; empty where it does not.</summary>
    public string? LowestPrice { get; set; }
    public string? DaysBetweenSteps { get; set; }
    public int PercentOfStep { get; set; } = PriceFall.UsualPercent;

    /// <summary>Whether buyers may ask at a price of their own.</summary>
    public bool TakesOffers { get; set; }

    /// <summary>Of one unit, in the working currency; empty where none is declined by itself.</summary>
    public string? LowestOffer { get; set; }

    /// <summary>Whether customers may ask in private.</summary>
    public bool TakesPrivateQuestions { get; set; }

    public string? Phone { get; set; }
    public bool ShowPhone { get; set; }
    public string? Messenger { get; set; }
    public bool ShowMessenger { get; set; }
    public string? Email { get; set; }
    public bool ShowEmail { get; set; }

    public bool ForAggregators { get; set; }

    /// <summary>One of the list; 0 for not said.</summary>
    public int SellingReasonId { get; set; }
    public bool ShowSellingReason { get; set; }
    public bool ShowPurchaseMonth { get; set; }

    [BindNever]
    public ListingFormInfo Info { get; set; } = new();

    /// <returns>An empty name for what concerns the form as a whole.</returns>
    public static string FieldOf(ListingRefusal refusal) => refusal switch
    {
        ListingRefusal.NameMissing => nameof(Name),
        ListingRefusal.ConditionMissing => nameof(ConditionId),
        ListingRefusal.TooManyCharacteristics or ListingRefusal.CharacteristicTooLong => nameof(LineNames),
        ListingRefusal.LowestPriceTooHigh => nameof(LowestPrice),
        ListingRefusal.StepDaysOutOfRange => nameof(DaysBetweenSteps),
        ListingRefusal.StepPercentUnknown => nameof(PercentOfStep),
        ListingRefusal.LowestOfferTooHigh => nameof(LowestOffer),
        ListingRefusal.PriceNotPositive or ListingRefusal.PriceTooHigh => nameof(Price),
        ListingRefusal.QuantityNotPositive or ListingRefusal.NotEnoughUnits or ListingRefusal.UnitsAreReserved => nameof(Quantity),
        ListingRefusal.ContactMissing => nameof(Phone),
        ListingRefusal.EmailInvalid => nameof(Email),
        ListingRefusal.PhotoTooLarge or ListingRefusal.PhotoNotAnImage or ListingRefusal.PhotoTooManyPixels or ListingRefusal.PhotoDamaged
            or ListingRefusal.TooManyPhotos => "Photo",
        _ => ListingField.All.FirstOrDefault(field => field.Limit?.Refusal == refusal)?.Name ?? ""
    };
}
