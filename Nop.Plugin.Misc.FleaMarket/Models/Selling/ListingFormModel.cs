using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Selling;

/// <summary>What a seller types; numbers stay text, so that a refused form shows them as they were typed.</summary>
public record ListingFormModel : BaseNopModel
{
    private IList<string?>? _lineNames;
    private IList<string?>? _lineValues;
    private List<PhotoFieldModel>? _photos;

    public string? Name { get; set; }
    [Multiline]
    public string? Description { get; set; }
    public int ConditionId { get; set; }

    /// <summary>Model binding makes null of a list whose only line is empty.</summary>
    [AllowNull]
    public IList<string?> LineNames { get => _lineNames ??= []; set => _lineNames = value; }

    [AllowNull]
    public IList<string?> LineValues { get => _lineValues ??= []; set => _lineValues = value; }

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

    /// <summary>Photos that are there, and the places of new ones; those that it does not name stay.</summary>
    [AllowNull]
    public List<PhotoFieldModel> Photos { get => _photos ??= []; set => _photos = value; }

    [FromForm(Name = "Photo")]
    public List<IFormFile>? NewPhotos { get; set; }

    /// <summary>The revision that the form shows; 0 for a new listing.</summary>
    public int Revision { get; set; }

    [BindNever]
    public ListingFormInfo Info { get; set; } = new();

    /// <returns>An empty name for what concerns the form as a whole.</returns>
    public static string FieldOf(ListingRefusal refusal) => refusal switch
    {
        ListingRefusal.NameMissing or ListingRefusal.NameTooLong => nameof(Name),
        ListingRefusal.DescriptionTooLong => nameof(Description),
        ListingRefusal.ConditionMissing => nameof(ConditionId),
        ListingRefusal.TooManyCharacteristics or ListingRefusal.CharacteristicTooLong => nameof(LineNames),
        ListingRefusal.LowestPriceTooHigh => nameof(LowestPrice),
        ListingRefusal.StepDaysOutOfRange => nameof(DaysBetweenSteps),
        ListingRefusal.StepPercentUnknown => nameof(PercentOfStep),
        ListingRefusal.LowestOfferTooHigh => nameof(LowestOffer),
        ListingRefusal.PriceNotPositive or ListingRefusal.PriceTooHigh => nameof(Price),
        ListingRefusal.QuantityNotPositive or ListingRefusal.NotEnoughUnits or ListingRefusal.UnitsAreReserved => nameof(Quantity),
        ListingRefusal.ContactMissing or ListingRefusal.PhoneTooLong => nameof(Phone),
        ListingRefusal.MessengerTooLong => nameof(Messenger),
        ListingRefusal.EmailInvalid or ListingRefusal.EmailTooLong => nameof(Email),
        ListingRefusal.PhotoTooLarge or ListingRefusal.PhotoNotAnImage or ListingRefusal.PhotoTooManyPixels or ListingRefusal.PhotoDamaged
            or ListingRefusal.TooManyPhotos => "Photo",
        _ => ""
    };
}
