using Nop.Core.Domain.Logging;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Installation;

/// <summary>What the plugin writes to nopCommerce's activity log; the names are among the texts, so these come first.</summary>
public class ActivityTypes(IRepository<ActivityLogType> types, ILanguageService languages, ILocalizationService localization)
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

    public const string StrikeComplaint = "FleaMarketStrikeComplaint";
    public const string ExportComplaints = "FleaMarketExportComplaints";

    public const string EditTariffs = "FleaMarketEditTariffs";
    public const string ExportFees = "FleaMarketExportFees";

    private static readonly string[] _all =
    [
        Of(ListingAction.Approve), Of(ListingAction.Reject), Of(ListingAction.Remove), Of(ListingAction.Correct),
        Of(ListingAction.AcceptEdit), Of(ListingAction.DeclineEdit),
        EditSettings, EditReasons, ExportListings, HideComment, ShowComment, ExportComments,
        Of(DealAction.Cancel), Of(DealAction.ChangeAmount), Of(DealAction.DeclineAmount), ExportDeals,
        HideFeedback, ShowFeedback, ExportFeedback, StrikeComplaint, ExportComplaints,
        EditTariffs, ExportFees, Of(FeeKind.Correction), Of(FeeKind.Payment)
    ];

    public static string Of(ListingAction action) => $"FleaMarket{action}Listing";

    public static string Of(DealAction action) => $"FleaMarket{action}OfDeal";

    public static string Of(FeeKind kind) => $"FleaMarketBook{kind}";

    /// <summary>The locale resource of an entry's text.</summary>
    public static string TextOf(string keyword) => $"{FleaMarketDefaults.ResourcePrefix}.Admin.Activity.{keyword}";

    public async Task InstallAsync()
    {
        var existing = (await FindAsync()).Select(type => type.SystemKeyword).ToHashSet();
        foreach (var keyword in _all.Where(keyword => !existing.Contains(keyword)))
            await types.InsertAsync(new ActivityLogType { SystemKeyword = keyword, Name = await NameAsync(keyword), Enabled = true });
    }

    public async Task UninstallAsync() => await types.DeleteAsync(await FindAsync());

    private async Task<IList<ActivityLogType>> FindAsync() =>
        await types.GetAllAsync(query => query.Where(type => _all.Contains(type.SystemKeyword)));

    private async Task<string> NameAsync(string keyword)
    {
        var language = (await languages.GetAllLanguagesAsync()).First();
        return await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.ActivityType.{keyword}", language.Id);
    }
}
