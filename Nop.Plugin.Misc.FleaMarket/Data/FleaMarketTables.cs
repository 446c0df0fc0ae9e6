using Nop.Data.Mapping;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Domain.Following;
using Nop.Plugin.Misc.FleaMarket.Domain.Forms;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;
using Nop.Plugin.Misc.FleaMarket.Domain.Limits;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Domain.Units;

namespace Nop.Plugin.Misc.FleaMarket.Data;

public class FleaMarketTables : INameCompatibility
{
    public const string Listing = "FleaMarket_Listing";
    public const string ListingRevision = "FleaMarket_ListingRevision";
    public const string ListingDraft = "FleaMarket_ListingDraft";
    public const string ListingCharacteristic = "FleaMarket_ListingCharacteristic";
    public const string ListingPhoto = "FleaMarket_ListingPhoto";
    public const string ListingWord = "FleaMarket_ListingWord";
    public const string ListingSearchTerm = "FleaMarket_ListingSearchTerm";
    public const string ListingFlag = "FleaMarket_ListingFlag";
    public const string PhotoHash = "FleaMarket_PhotoHash";
    public const string ModerationReason = "FleaMarket_ModerationReason";
    public const string UnitMovement = "FleaMarket_UnitMovement";

    public const string SavedSearch = "FleaMarket_SavedSearch";
    public const string SearchMatch = "FleaMarket_SearchMatch";
    public const string SearchMail = "FleaMarket_SearchMail";
    public const string NewListing = "FleaMarket_NewListing";

    public const string Favourite = "FleaMarket_Favourite";
    public const string FavouriteMute = "FleaMarket_FavouriteMute";
    public const string FollowedSeller = "FleaMarket_FollowedSeller";
    public const string FollowedListing = "FleaMarket_FollowedListing";

    public const string ListingComment = "FleaMarket_ListingComment";
    public const string CommentMute = "FleaMarket_CommentMute";
    public const string Deal = "FleaMarket_Deal";
    public const string DealRevision = "FleaMarket_DealRevision";
    public const string DealMessage = "FleaMarket_DealMessage";
    public const string SmsMessage = "FleaMarket_SmsMessage";
    public const string SmsAttempt = "FleaMarket_SmsAttempt";
    public const string DealReading = "FleaMarket_DealReading";
    public const string OrderBlock = "FleaMarket_OrderBlock";
    public const string DealNote = "FleaMarket_DealNote";
    public const string DealFeedback = "FleaMarket_DealFeedback";
    public const string FeedbackAnswer = "FleaMarket_FeedbackAnswer";
    public const string FeedbackReminder = "FleaMarket_FeedbackReminder";

    public const string Allowance = "FleaMarket_Allowance";

    public const string Objection = "FleaMarket_Objection";
    public const string Complaint = "FleaMarket_Complaint";

    public const string Tariff = "FleaMarket_Tariff";
    public const string TariffRole = "FleaMarket_TariffRole";
    public const string FeeEntry = "FleaMarket_FeeEntry";

    public const string DailySummary = "FleaMarket_DailySummary";
    public const string ProductSummary = "FleaMarket_ProductSummary";

    public const string SentForm = "FleaMarket_SentForm";

    public Dictionary<Type, string> TableNames { get; } = new()
    {
        [typeof(Listing)] = Listing,
        [typeof(ListingRevision)] = ListingRevision,
        [typeof(PendingEdit)] = ListingDraft,
        [typeof(ListingCharacteristic)] = ListingCharacteristic,
        [typeof(ListingPhoto)] = ListingPhoto,
        [typeof(ListingWord)] = ListingWord,
        [typeof(ListingSearchTerm)] = ListingSearchTerm,
        [typeof(ListingFlag)] = ListingFlag,
        [typeof(PhotoHash)] = PhotoHash,
        [typeof(ModerationReason)] = ModerationReason,
        [typeof(UnitMovement)] = UnitMovement,
        [typeof(SavedSearch)] = SavedSearch,
        [typeof(SavedSearchMatch)] = SearchMatch,
        [typeof(DigestLogEntry)] = SearchMail,
        [typeof(UnmatchedListing)] = NewListing,
        [typeof(Favourite)] = Favourite,
        [typeof(FavouriteMute)] = FavouriteMute,
        [typeof(FollowedSeller)] = FollowedSeller,
        [typeof(FollowedListing)] = FollowedListing,
        [typeof(ListingComment)] = ListingComment,
        [typeof(CommentMute)] = CommentMute,
        [typeof(Deal)] = Deal,
        [typeof(DealRevision)] = DealRevision,
        [typeof(DealMessage)] = DealMessage,
        [typeof(SmsMessage)] = SmsMessage,
        [typeof(SmsAttempt)] = SmsAttempt,
        [typeof(MessageReadMarker)] = DealReading,
        [typeof(OrderBlock)] = OrderBlock,
        [typeof(DealNote)] = DealNote,
        [typeof(Allowance)] = Allowance,
        [typeof(Objection)] = Objection,
        [typeof(Complaint)] = Complaint,
        [typeof(DealFeedback)] = DealFeedback,
        [typeof(FeedbackAnswer)] = FeedbackAnswer,
        [typeof(FeedbackReminder)] = FeedbackReminder,
        [typeof(Tariff)] = Tariff,
        [typeof(TariffRole)] = TariffRole,
        [typeof(FeeEntry)] = FeeEntry,
        [typeof(DailySummary)] = DailySummary,
        [typeof(ProductSummary)] = ProductSummary,
        [typeof(SentForm)] = SentForm
    };

    public Dictionary<(Type, string), string> ColumnName { get; } = [];
}
