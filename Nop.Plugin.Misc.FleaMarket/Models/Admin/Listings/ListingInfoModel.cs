using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;

/// <summary>What the edit popup shows around the fields.</summary>
public record ListingInfoModel : BaseNopModel
{
    public string Name { get; init; } = "";
    public ListingStatus Status { get; init; }
    public string StatusText { get; init; } = "";
    public string? StatusReason { get; init; }

    /// <summary>What of the order was refunded; null where nothing was, or all of it.</summary>
    public string? Refund { get; init; }

    /// <summary>Of what was sent last.</summary>
    public IReadOnlyList<FlagModel> Flags { get; init; } = [];
    public bool WentLiveByItself { get; init; }

    /// <summary>How long it waits for a decision; null where it does not.</summary>
    public string? Waits { get; init; }
    public int SellerId { get; init; }
    public string Seller { get; init; } = "";
    public int ProductId { get; init; }
    public string Product { get; init; } = "";
    public int OrderId { get; init; }
    public string OrderNumber { get; init; } = "";
    public string Store { get; init; } = "";
    public string CurrencyCode { get; init; } = "";

    /// <summary>In their order, and after them those that are gone since moderators saw it last, as far as they are still kept.</summary>
    public IReadOnlyList<PhotoFieldModel> Photos { get; init; } = [];

    /// <summary>Photos that are gone and no longer kept.</summary>
    public int PhotosDeleted { get; init; }
    public IReadOnlyList<RefusedPhotoModel> RefusedPhotos { get; set; } = [];
    public Contact? Contact { get; init; }
    public bool ForAggregators { get; init; }

    /// <summary>Null where the seller has not said why.</summary>
    public string? SellingReason { get; init; }
    public bool ShowSellingReason { get; init; }

    /// <summary>Until where the price comes down by itself, and every how many days; null where it does not.</summary>
    public string? LowestPrice { get; init; }
    public int DaysBetweenSteps { get; init; }
    public int PercentOfStep { get; init; }
    public bool TakesOffers { get; init; }
    public bool TakesPrivateQuestions { get; init; }

    /// <summary>Below which offers are declined by themselves; null where none are.</summary>
    public string? LowestOffer { get; init; }
    public IReadOnlyList<ListingAction> Open { get; init; } = [];
    public IReadOnlyList<SelectListItem> Conditions { get; init; } = [];
    public IReadOnlyList<(string Text, int GroundId)> Reasons { get; init; } = [];
    public IReadOnlyList<SelectListItem> Grounds { get; init; } = [];

    /// <summary>Null where none waits for an answer.</summary>
    public ObjectionModel? Objection { get; init; }

    /// <summary>Null where no edit waits; the fields show the edit where one does.</summary>
    public ProposalModel? Proposal { get; init; }

    /// <summary>What the seller objects about; null where no declined edit is kept, and where no objection waits.</summary>
    public ProposalModel? DeclinedEdit { get; init; }
    public IReadOnlyList<HistoryEntryModel> History { get; init; } = [];

    /// <summary>What was typed into a form that somebody else's change has overtaken.</summary>
    public IReadOnlyList<ChangeModel> NotSaved { get; set; } = [];

    public bool MayCorrect => Open.Contains(ListingAction.Correct);
}
