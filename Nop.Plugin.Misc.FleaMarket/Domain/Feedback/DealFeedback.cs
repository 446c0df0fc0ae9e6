using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

/// <summary>What a buyer says of the product and the seller when a deal is done; one for each deal.</summary>
public class DealFeedback : BaseEntity
{
    public const int LongestText = 2000;

    private DealFeedback()
    {
    }

    public int StoreId { get; private set; }
    public int DealId { get; private set; }
    public int ListingId { get; private set; }

    /// <summary>0 when the listing was gone already.</summary>
    public int ProductId { get; private set; }
    public int SellerId { get; private set; }
    public int BuyerId { get; private set; }

    /// <summary>From 1 to 5, as the seller's.</summary>
    public int ProductStars { get; private set; }
    public int SellerStars { get; private set; }

    /// <summary>Null when its author was deleted for good.</summary>
    public string? Text { get; private set; }
    public DateTime CreatedOnUtc { get; private set; }

    /// <summary>The moderator; 0 while everybody sees it.</summary>
    public int HiddenById { get; private set; }

    public bool IsHidden => HiddenById != 0;

    public static DealFeedback Give(Deal deal, int productId, Rating rating, DateTime nowUtc) => new()
    {
        StoreId = deal.StoreId,
        DealId = deal.Id,
        ListingId = deal.ListingId,
        ProductId = productId,
        SellerId = deal.SellerId,
        BuyerId = deal.BuyerId,
        ProductStars = rating.ProductStars,
        SellerStars = rating.SellerStars,
        Text = rating.Text,
        CreatedOnUtc = nowUtc
    };

    public void Hide(int moderatorId) => HiddenById = moderatorId;

    public void Show() => HiddenById = 0;

    /// <summary>The stars stay.</summary>
    public void ForgetWords() => Text = null;
}
