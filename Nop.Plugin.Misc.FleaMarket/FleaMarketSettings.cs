using Nop.Core.Configuration;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;

namespace Nop.Plugin.Misc.FleaMarket;

public class FleaMarketSettings : ISettings
{
    /// <summary>Days after delivery during which an item may be sold; 0 = no limit.</summary>
    public int MostDaysSinceDelivery { get; set; }

    /// <summary>Highest price in percent of the price paid; 0 = no limit.</summary>
    public decimal HighestPercentOfPricePaid { get; set; }

    /// <summary>Listings on moderation and approved that one seller may have; 0 = no limit.</summary>
    public int MostLiveListingsPerSeller { get; set; }

    /// <summary>That a listing stays on offer unless its seller renews it; 0 = no limit.</summary>
    public int DaysOnOffer { get; set; } = 60;

    /// <summary>By how many percent a price that comes down does so at each step, unless its seller chooses another of the list.</summary>
    public int PriceFallPercent { get; set; } = PriceFall.UsualPercent;

    /// <summary>Whether a refund of a part of an order takes its items off sale.</summary>
    public bool PartialRefundEndsSale { get; set; }

    /// <summary>Products of these categories cannot be sold again.</summary>
    public List<int> ExcludedCategoryIds { get; set; } = [];

    /// <summary>A seller's lower price or quantity of an approved listing shows at once.</summary>
    public bool LowerWithoutModeration { get; set; }

    /// <summary>A seller's edit of an approved listing waits while the approved version stays public.</summary>
    public bool KeepApprovedVersionPublic { get; set; }

    /// <summary>Moderators are told of e-mail addresses, links, phone numbers and accounts in a listing's words.</summary>
    public bool FlagContactData { get; set; } = true;

    /// <summary>Words and phrases that moderators are told of, one a line.</summary>
    public string FlagWords { get; set; } = "";

    /// <summary>Moderators are told of listings that cost more than the store asks for the product now.</summary>
    public bool FlagPriceAboveNew { get; set; } = true;

    /// <summary>Moderators are told of photos that another listing shows.</summary>
    public bool FlagSamePhoto { get; set; } = true;

    /// <summary>Moderators are told of sellers of whom nothing was approved before.</summary>
    public bool FlagFirstListing { get; set; } = true;

    /// <summary>Days in which moderators are told of a rejection or a removal with the seller's next listings; 0 = not at all.</summary>
    public int FlagRejectionDays { get; set; } = 30;

    /// <summary>Moderators are told of orders of which a part was paid back.</summary>
    public bool FlagPartialRefund { get; set; } = true;

    /// <summary>Listings of one seller that moderators have to approve, without a rejection since, until what has no flag goes live by itself; 0 = never.</summary>
    public int TrustAfterApprovals { get; set; }

    /// <summary>As <see cref="Domain.AccentColor.Parse"/> reads it; empty for the colour of the style sheet.</summary>
    public string? AccentColor { get; set; } = "";

    public int HomePageListings { get; set; } = 8;
    public string HomePageWidgetZone { get; set; } = FleaMarketDefaults.HomePageWidgetZone;
    public int SectionPageSize { get; set; } = 24;
    public bool ShowInTopMenu { get; set; } = true;
    public bool ShowInFooter { get; set; } = true;

    /// <summary>"From X, used" on the product's page.</summary>
    public bool ShowOnProductPage { get; set; } = true;

    /// <summary>"Does not suit? Sell it here" on the product's page.</summary>
    public bool ShowSellHintOnProductPage { get; set; } = true;

    /// <summary>Of one listing, 1 to 12.</summary>
    public int MostPhotos { get; set; } = 6;

    /// <summary>Megabytes of one photo as it is sent.</summary>
    public int MostPhotoMegabytes { get; set; } = 10;

    /// <summary>Millions of pixels (width times height) of one photo.</summary>
    public int MostPhotoMegapixels { get; set; } = 50;

    /// <summary>Pixels of the longer side of a photo as it is kept.</summary>
    public int LongestPhotoSide { get; set; } = 2000;

    /// <summary>Of the JPEG that is kept, 1 to 100.</summary>
    public int PhotoQuality { get; set; } = 85;

    /// <summary>Searches that one customer may keep; 0 = none can be kept.</summary>
    public int MostSavedSearchesPerCustomer { get; set; } = 20;

    /// <summary>Off: no hearts are shown, and nothing is told of favourites that are there.</summary>
    public bool AllowFavourites { get; set; } = true;

    /// <summary>Favourites that one customer may have.</summary>
    public int MostFavouritesPerCustomer { get; set; } = 200;

    /// <summary>Sellers whom one customer may follow; 0 = nobody can be followed.</summary>
    public int MostFollowedSellersPerCustomer { get; set; } = 50;

    /// <summary>Off: no comments are shown or written anywhere.</summary>
    public bool AllowComments { get; set; } = true;

    /// <summary>Whether customers may ask in private where the seller lets them; conversations that are there go on.</summary>
    public bool AllowPrivateQuestions { get; set; } = true;

    /// <summary>Conversations on one page.</summary>
    public int CommentsPageSize { get; set; } = 10;

    /// <summary>0 = no limit.</summary>
    public int MostCommentsPerAccountAndHour { get; set; } = 20;

    /// <summary>0 = no limit.</summary>
    public int MostCommentsPerListingAndHour { get; set; } = 60;

    /// <summary>Asks for a CAPTCHA where the store's own CAPTCHA is on.</summary>
    public bool ShowCaptchaOnComments { get; set; } = true;

    /// <summary>Whether buyers may send purchase requests and sellers enter deals; those that are there go on.</summary>
    public bool AllowDeals { get; set; } = true;

    /// <summary>Whether buyers may ask at a price of their own where the seller takes offers.</summary>
    public bool AllowOffers { get; set; } = true;

    /// <summary>Days after the request in which a deal has to be closed or cancelled before the store closes it.</summary>
    public int DealDays { get; set; } = 14;

    /// <summary>Purchase requests of one buyer, and orders that one seller enters; 0 = no limit.</summary>
    public int MostRequestsPerAccountAndHour { get; set; } = 40;

    /// <summary>Purchase requests to one seller, of all buyers; 0 = no limit.</summary>
    public int MostRequestsPerSellerAndHour { get; set; } = 120;

    /// <summary>Whether a deal that closes books a fee by the tariff of its seller's roles.</summary>
    public bool EnableTariffs { get; set; }

    public bool GoogleFeed { get; set; }
    public bool YandexFeed { get; set; }
    public bool MetaFeed { get; set; }
    public bool JsonFeed { get; set; }

    /// <summary>Asked for in the address of every feed; empty for feeds that everybody may read.</summary>
    public string FeedSecret { get; set; } = "";

    /// <summary>Days between the warning and the day on which the store closes a deal.</summary>
    public int DealWarningDays { get; set; } = 2;

    /// <summary>Whether a seller gets a text message for a purchase request.</summary>
    public bool EnableSms { get; set; }

    /// <summary>ISO 3166-1, two letters: where phone numbers belong that are typed without a country, if the account names none.</summary>
    public string? SmsDefaultRegion { get; set; }

    /// <summary>Text messages that one account causes, and that one account or one number gets; 0 = no limit.</summary>
    public int MostSmsPerAccountAndHour { get; set; } = 5;

    /// <summary>Regions (ISO 3166-1, two letters, with commas between) whose numbers get text messages; none for all.</summary>
    public string? SmsRegions { get; set; }

    public bool KeepDataOnUninstall { get; set; } = true;

    public CommentLimits CommentLimits => new(MostCommentsPerAccountAndHour, MostCommentsPerListingAndHour);

    public IReadOnlyCollection<string> ServedSmsRegions =>
        (SmsRegions ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Of what the store sells, from its delivery; 0 = nothing is said. Categories may have others.</summary>
    public int WarrantyMonths { get; set; }

    /// <summary>As <see cref="WarrantyTerms.Write"/> has it.</summary>
    public string WarrantyByCategory { get; set; } = "";

    public WarrantyTerms Warranty => WarrantyTerms.Read(WarrantyMonths, WarrantyByCategory);

    public FlagRules Flags => new(
        FlagContactData, ListedWords.Read(FlagWords), FlagPriceAboveNew, FlagSamePhoto, FlagFirstListing, FlagRejectionDays, FlagPartialRefund, SmsDefaultRegion);

    public OfferPeriod OfferPeriod => new(DaysOnOffer);

    public ResalePolicy Terms => new(MostDaysSinceDelivery, HighestPercentOfPricePaid, MostLiveListingsPerSeller, ExcludedCategoryIds, PartialRefundEndsSale);
}
