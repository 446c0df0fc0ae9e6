using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;

namespace Nop.Plugin.Misc.FleaMarket.Links;

/// <summary>Names of the plugin's routes on the public site. Themes and other plugins may use them, so they stay as they are.</summary>
public static class FleaMarketRoutes
{
    private const string Prefix = "Plugin.Misc.FleaMarket.";

    public const string Section = Prefix + "Section";
    public const string Listing = Prefix + "Listing";
    public const string Feed = Prefix + "Feed";
    public const string Seller = Prefix + "Seller";
    public const string Unsubscribe = Prefix + "Unsubscribe";
    public const string MyListings = Prefix + "MyListings";
    public const string CompletedOrders = Prefix + "CompletedOrders";
    public const string Sell = Prefix + "Sell";
    public const string Edit = Prefix + "Edit";
    public const string Sold = Prefix + "Sold";
    public const string Withdraw = Prefix + "Withdraw";
    public const string ObjectToDecision = Prefix + "ObjectToDecision";
    public const string RenewSeveral = Prefix + "RenewSeveral";
    public const string Renew = Prefix + "Renew";
    public const string SavedSearches = Prefix + "SavedSearches";
    public const string SaveSearch = Prefix + "SaveSearch";
    public const string RenameSearch = Prefix + "RenameSearch";
    public const string PauseSearch = Prefix + "PauseSearch";
    public const string ResumeSearch = Prefix + "ResumeSearch";
    public const string DeleteSearch = Prefix + "DeleteSearch";

    public const string Favourites = Prefix + "Favourites";
    public const string AddFavourite = Prefix + "AddFavourite";
    public const string RemoveFavourite = Prefix + "RemoveFavourite";
    public const string FavouriteMails = Prefix + "FavouriteMails";
    public const string Follow = Prefix + "Follow";
    public const string Unfollow = Prefix + "Unfollow";
    public const string FollowMails = Prefix + "FollowMails";

    public const string Comment = Prefix + "Comment";
    public const string HideComment = Prefix + "HideComment";
    public const string ShowComment = Prefix + "ShowComment";
    public const string MuteComments = Prefix + "MuteComments";

    public const string AskInPrivate = Prefix + "Deals.AskInPrivate";
    public const string Buy = Prefix + "Deals.Buy";
    public const string Sales = Prefix + "Deals.Sales";
    public const string Purchases = Prefix + "Deals.Purchases";
    public const string Deal = Prefix + "Deals.Deal";
    public const string Step = Prefix + "Deals.Step";
    public const string Message = Prefix + "Deals.Message";
    public const string Note = Prefix + "Deals.Note";
    public const string AddOrder = Prefix + "Deals.AddOrder";

    public const string GiveFeedback = Prefix + "Feedback.Give";
    public const string AnswerFeedback = Prefix + "Feedback.Answer";
    public const string AskForFeedback = Prefix + "Feedback.Remind";

    public const string BuyerCard = Prefix + "Complaints.BuyerCard";
    public const string ComplainAboutDeal = Prefix + "Complaints.Deal";
    public const string ReportListing = Prefix + "Complaints.Listing";

    public const string Statement = Prefix + "Statement";
    public const string StatementCsv = Prefix + "StatementCsv";
}
