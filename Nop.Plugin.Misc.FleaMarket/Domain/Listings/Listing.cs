using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>Units of one order item that their owner offers on the flea market.</summary>
public class Listing : BaseEntity
{
    /// <summary>Of prices and of the amounts of deals; small amounts of a currency with a high rate need them.</summary>
    public const int PriceDecimals = 8;

    /// <summary>Digits of prices and of the amounts of deals, the decimals among them.</summary>
    public const int PriceDigits = 24;

    private Listing()
    {
    }

    public int StoreId { get; private set; }
    public int SellerId { get; private set; }
    public int OrderId { get; private set; }
    public int OrderItemId { get; private set; }
    public int ProductId { get; private set; }

    public string Name { get; private set; } = "";
    public string Description { get; private set; } = "";
    public int ConditionId { get; private set; }

    /// <summary>Of one unit, in the primary store currency.</summary>
    public decimal Price { get; private set; }

    /// <summary>Units not sold yet, those reserved for deals among them.</summary>
    public int Quantity { get; private set; }

    /// <summary>Units of <see cref="Quantity"/> that confirmed deals keep.</summary>
    public int ReservedQuantity { get; private set; }
    public int SoldQuantity { get; private set; }

    /// <summary>The cover: the first of the seller's own photos; 0 when there is none.</summary>
    public int PictureId { get; private set; }

    public string? Phone { get; private set; }
    public bool ShowPhone { get; private set; }
    public string? Messenger { get; private set; }
    public bool ShowMessenger { get; private set; }
    public string? Email { get; private set; }
    public bool ShowEmail { get; private set; }
    public bool ForAggregators { get; private set; }

    /// <summary>Until where the price comes down by itself; 0 where it does not.</summary>
    public decimal LowestPrice { get; private set; }
    public int DaysBetweenSteps { get; private set; }
    public int PercentOfStep { get; private set; }

    /// <summary>When the price comes down by the next step; null where it does not.</summary>
    public DateTime? PriceFallsOnUtc { get; private set; }

    /// <summary>Whether buyers may ask at a price of their own.</summary>
    public bool TakesOffers { get; private set; }

    /// <summary>Of one unit: what offers less is declined by itself; 0 where nothing is. The seller's secret from buyers.</summary>
    public decimal LowestOffer { get; private set; }

    /// <summary>Whether customers may ask in private.</summary>
    public bool TakesPrivateQuestions { get; private set; }
    public int SellingReasonId { get; private set; }
    public bool ShowSellingReason { get; private set; }
    public bool ShowPurchaseMonth { get; private set; }

    /// <summary>When it was ordered here; null of listings from before this was kept whose order is gone.</summary>
    public DateTime? PurchasedOnUtc { get; private set; }

    /// <summary>When the last parcel of its order arrived; null where that is not known.</summary>
    public DateTime? DeliveredOnUtc { get; private set; }

    public int StatusId { get; private set; }

    /// <summary>The number of the last entry of the history; grows by one with every change.</summary>
    public int Revision { get; private set; }

    /// <summary>An approved listing's edit waits for a moderator, as a <see cref="PendingEdit"/>.</summary>
    public bool EditWaits { get; private set; }

    /// <summary>Its last edit was declined, and nothing newer has taken its place.</summary>
    public bool LastEditDeclined => Status.IsPublic() && !EditWaits && Reason is not null;

    /// <summary>Why a moderator took it off sale or declined its last edit, in the moderator's words; null while nobody did.</summary>
    public string? Reason { get; private set; }

    /// <summary>Why the store took it off sale, as a <see cref="ListingRefusal"/>; 0 while it did not.</summary>
    public int StoreReasonId { get; private set; }

    public DateTime CreatedOnUtc { get; private set; }
    public DateTime UpdatedOnUtc { get; private set; }

    /// <summary>When it went public the last time; the section's default order.</summary>
    public DateTime? ApprovedOnUtc { get; private set; }

    /// <summary><see cref="ApprovedOnUtc"/> of what is public; null of what is not.</summary>
    public DateTime? OfferedOnUtc => Status.IsPublic() ? ApprovedOnUtc : null;

    /// <summary>When its time on offer ends; null while it was not set, and where the store sets none.</summary>
    public DateTime? ExpiresOnUtc { get; private set; }

    /// <summary>When the seller was told that this time runs out; null until then.</summary>
    public DateTime? ExpiryWarnedOnUtc { get; private set; }

    /// <summary>Since when a moderator's decision about it, or about its edit, is waited for; null while none is.</summary>
    public DateTime? WaitsSinceUtc { get; private set; }

    /// <summary>The entry of the history whose <see cref="Flags.ListingFlag"/>s are those of what was sent last; 0 where nothing was flagged.</summary>
    public int FlagRevision { get; private set; }

    /// <summary>Kinds of these flags.</summary>
    public int FlagCount { get; private set; }

    /// <summary>What is public was approved by the store itself, and no moderator has done anything about it since.</summary>
    public bool WentLiveByItself { get; private set; }

    public ListingStatus Status => (ListingStatus)StatusId;

    public ItemCondition Condition => (ItemCondition)ConditionId;

    public ListingRefusal? StoreReason => StoreReasonId == 0 ? null : (ListingRefusal)StoreReasonId;

    public Contact Contact => new(Phone, ShowPhone, Messenger, ShowMessenger, Email, ShowEmail);

    /// <summary>Units that a buyer may still ask for.</summary>
    public int AvailableQuantity => Quantity - ReservedQuantity;

    /// <summary>Units this listing keeps from being offered again; what is reserved stays held off sale too.</summary>
    public int HeldUnits => Status.HoldsUnits() ? Quantity : ReservedQuantity;

    /// <summary>Whether a customer, or a visitor who is none, may open its page.</summary>
    public bool IsVisibleTo(int customerId) => Status.IsPublic() || SellerId == customerId;

    /// <summary>Whether a customer may ask for units; how many there are is another question.</summary>
    public bool TakesRequestsOf(int customerId) => Status.IsPublic() && SellerId != customerId;

    public bool TakesPrivateQuestionsOf(int customerId) => TakesPrivateQuestions && TakesRequestsOf(customerId);

    public bool TakesComments => Status.IsPublic();

    /// <summary>Whether its time on offer is over or runs out.</summary>
    public bool MayBeRenewed => Status.IsExpired() || Status.IsPublic() && ExpiryWarnedOnUtc is not null;

    public static Listing Create(OrderItemFacts item, ListingContent content, DateTime nowUtc)
    {
        var listing = new Listing
        {
            StoreId = item.StoreId,
            SellerId = item.OwnerId,
            OrderId = item.OrderId,
            OrderItemId = item.OrderItemId,
            ProductId = item.ProductId,
            PurchasedOnUtc = item.PurchasedOnUtc,
            DeliveredOnUtc = item.ParcelArrivedOnUtc,
            StatusId = (int)ListingStatus.OnModeration,
            CreatedOnUtc = nowUtc
        };
        listing.Write(content);
        return listing;
    }

    /// <param name="photos">Pictures' ids, in their order.</param>
    public ListingContent Content(IReadOnlyList<Characteristic> characteristics, IReadOnlyList<int> photos) => new()
    {
        Name = Name,
        Description = Description,
        Condition = Condition,
        Characteristics = characteristics,
        Price = Price,
        Quantity = Quantity,
        Contact = Contact,
        ForAggregators = ForAggregators,
        LowestPrice = LowestPrice,
        DaysBetweenSteps = DaysBetweenSteps,
        PercentOfStep = PercentOfStep,
        TakesOffers = TakesOffers,
        LowestOffer = LowestOffer,
        TakesPrivateQuestions = TakesPrivateQuestions,
        SellingReasonId = SellingReasonId,
        ShowSellingReason = ShowSellingReason,
        ShowPurchaseMonth = ShowPurchaseMonth,
        Photos = photos
    };

    /// <summary>Takes over what was written, without a move.</summary>
    public void Write(ListingContent content)
    {
        (Name, Description, ConditionId) = (content.Name, content.Description, (int)content.Condition);
        (Price, Quantity, ForAggregators) = (content.Price, content.Quantity, content.ForAggregators);
        (LowestPrice, DaysBetweenSteps, PercentOfStep) = (content.LowestPrice, content.DaysBetweenSteps, content.PercentOfStep);
        (TakesOffers, LowestOffer, TakesPrivateQuestions) = (content.TakesOffers, content.LowestOffer, content.TakesPrivateQuestions);
        (SellingReasonId, ShowSellingReason, ShowPurchaseMonth) = (content.SellingReasonId, content.ShowSellingReason, content.ShowPurchaseMonth);
        PictureId = content.Photos.FirstOrDefault();
        (Phone, ShowPhone) = (content.Contact.Phone, content.Contact.ShowPhone);
        (Messenger, ShowMessenger) = (content.Contact.Messenger, content.Contact.ShowMessenger);
        (Email, ShowEmail) = (content.Contact.Email, content.Contact.ShowEmail);
    }

    /// <summary>Keeps the item and its moves, and nothing that leads to the seller.</summary>
    public void ForgetSeller()
    {
        (Description, PictureId) = ("", 0);
        (Phone, Messenger, Email) = (null, null, null);
        (ShowPhone, ShowMessenger, ShowEmail) = (false, false, false);
    }

    /// <summary>Moves units from offered to sold.</summary>
    public void Sell(int units)
    {
        Quantity -= units;
        SoldQuantity += units;
    }

    /// <param name="units">Negative to free them.</param>
    public void Reserve(int units) => ReservedQuantity += units;

    public void WaitForEdit(bool waits) => EditWaits = waits;

    /// <summary>Begins another period.</summary>
    /// <param name="endUtc">Null for no end.</param>
    public void OfferUntil(DateTime? endUtc) => (ExpiresOnUtc, ExpiryWarnedOnUtc) = (endUtc, null);

    /// <summary>Says when the price comes down next.</summary>
    /// <param name="anew">Counts from now, whatever was planned.</param>
    public void PlanPriceFall(DateTime nowUtc, bool anew)
    {
        if (!Status.IsPublic() || LowestPrice <= 0 || Price <= LowestPrice)
            PriceFallsOnUtc = null;
        else if (anew || PriceFallsOnUtc is null)
            PriceFallsOnUtc = nowUtc.AddDays(Math.Max(PriceFall.LeastDays, DaysBetweenSteps));
    }

    public void Expire(DateTime nowUtc) => ExpiresOnUtc = nowUtc;

    /// <summary>However late the warning comes, the whole notice is left after it.</summary>
    public void WarnOfExpiry(DateTime untilUtc, DateTime nowUtc) =>
        (ExpiresOnUtc, ExpiryWarnedOnUtc) = (ExpiresOnUtc > untilUtc ? ExpiresOnUtc : untilUtc, nowUtc);

    /// <summary>Makes a legal move and counts a revision.</summary>
    public void Make(ListingMove move, string? reason, ListingRefusal? storeReason, DateTime nowUtc)
    {
        StatusId = (int)move.To;
        Revision++;
        UpdatedOnUtc = nowUtc;
        if (move.GivesReason)
            (Reason, StoreReasonId) = (reason, (int)(storeReason ?? 0));
        if (move.Action == ListingAction.Approve)
            ApprovedOnUtc = nowUtc;
        var approves = move.Action is ListingAction.Approve or ListingAction.AcceptEdit;
        WentLiveByItself = approves ? move.Actor == ListingActor.Store : WentLiveByItself && Status.IsPublic() && move.Actor != ListingActor.Moderator;
        Wait(move.Action.Sends(), nowUtc);
    }

    /// <param name="kinds">Of what was noticed with the last entry of the history; 0 for nothing.</param>
    public void Flag(int kinds) => (FlagRevision, FlagCount) = (kinds > 0 ? Revision : 0, kinds);

    /// <summary>What is sent anew waits anew.</summary>
    private void Wait(bool anew, DateTime nowUtc)
    {
        if (!Status.WaitsForModerator() && !EditWaits)
            WaitsSinceUtc = null;
        else if (anew || WaitsSinceUtc is null)
            WaitsSinceUtc = nowUtc;
    }
}
