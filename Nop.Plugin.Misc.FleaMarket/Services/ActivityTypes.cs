using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>What the plugin writes to nopCommerce's activity log: system keywords, which are stored.</summary>
public static class ActivityTypes
{
    public const string EditSettings = "FleaMarketEditSettings";
    public const string EditReasons = "FleaMarketEditReasons";
    public const string ExportListings = "FleaMarketExportListings";
    public const string HideComment = "FleaMarketHideComment";
    public const string ShowComment = "FleaMarketShowComment";
    public const string ExportComments = "FleaMarketExportComments";
    public const string ExportDeals = "FleaMarketExportDeals";

    public const string HideFeedback = "FleaMarketHideFeedback";
    public const string ShowFeedback = "FleaMarketShowFeedback";
    public const string ExportFeedback = "FleaMarketExportFeedback";

    public const string UpholdComplaint = "FleaMarketUpholdComplaint";
    public const string ExportTransparency = "FleaMarketExportTransparency";
    public const string StrikeComplaint = "FleaMarketStrikeComplaint";
    public const string ExportComplaints = "FleaMarketExportComplaints";

    public const string EditTariffs = "FleaMarketEditTariffs";
    public const string ExportFees = "FleaMarketExportFees";

    public const string ExportInsights = "FleaMarketExportInsights";

    public static IReadOnlyList<string> All { get; } =
    [
        Of(ListingAction.Approve), Of(ListingAction.Reject), Of(ListingAction.Remove), Of(ListingAction.Correct),
        Of(ListingAction.AcceptEdit), Of(ListingAction.DeclineEdit),
        Of(ListingAction.UpholdDecision), Of(ListingAction.ReverseDecision), Of(ListingAction.ReverseOffSale), Of(ListingAction.ReverseEarlier), Of(ListingAction.RestoreEdit),
        UpholdComplaint, ExportTransparency,
        EditSettings, EditReasons, ExportListings, HideComment, ShowComment, ExportComments,
        Of(DealAction.Cancel), Of(DealAction.ChangeAmount), Of(DealAction.DeclineAmount), ExportDeals,
        HideFeedback, ShowFeedback, ExportFeedback, StrikeComplaint, ExportComplaints,
        EditTariffs, ExportFees, ExportInsights, Of(FeeKind.Correction), Of(FeeKind.Payment)
    ];

    public static string Of(ListingAction action) => $"FleaMarket{action}Listing";

    public static string Of(DealAction action) => $"FleaMarket{action}OfDeal";

    public static string Of(FeeKind kind) => $"FleaMarketBook{kind}";

    /// <summary>The locale resource of an entry's text.</summary>
    public static string TextOf(string keyword) => $"{FleaMarketDefaults.ResourcePrefix}.Admin.Activity.{keyword}";
}
