using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Web.Framework.Mvc.Routing;
using Nop.Web.Infrastructure;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure;

/// <summary>Every address of the plugin on the public site; those of the back office follow nopCommerce's own route.</summary>
public class RouteProvider : BaseRouteProvider, IRouteProvider
{
    private const string Section = FleaMarketDefaults.SectionPath;
    private const string Account = "customer/" + Section;
    private const string Listing = Section + "/{id:int}";
    private const string Deal = Account + "/deals/{id:int}";

    private sealed record Route(string Name, string Path, string Controller, string Action);

    /// <summary>The first that fits is taken: what stands behind a listing's id comes before the listing itself, which takes anything for its slug.</summary>
    private static readonly Route[] _routes =
    [
        new(FleaMarketRoutes.Comment, $"{Listing}/comments", "ListingComments", "Comment"),
        new(FleaMarketRoutes.MuteComments, $"{Listing}/comments/mute", "ListingComments", "Mute"),
        new(FleaMarketRoutes.HideComment, $"{Listing}/comments/{{commentId:int}}/hide", "ListingComments", "Hide"),
        new(FleaMarketRoutes.ShowComment, $"{Listing}/comments/{{commentId:int}}/show", "ListingComments", "Show"),

        new(FleaMarketRoutes.AddFavourite, $"{Listing}/favourite", "Favourites", "Add"),
        new(FleaMarketRoutes.RemoveFavourite, $"{Listing}/favourite/remove", "Favourites", "Remove"),

        new(FleaMarketRoutes.Section, Section, "FleaMarket", "Section"),
        new(FleaMarketRoutes.Listing, $"{Listing}/{{slug?}}", "FleaMarket", "Listing"),
        new(FleaMarketRoutes.Feed, $"{Section}/feeds/{{file}}", "FleaMarketFeed", "Feed"),
        new(FleaMarketRoutes.Seller, $"{Section}/sellers/{{id:int}}", "Sellers", "Seller"),
        new(FleaMarketRoutes.Follow, $"{Section}/sellers/{{id:int}}/follow", "Following", "Follow"),
        new(FleaMarketRoutes.Unfollow, $"{Section}/sellers/{{id:int}}/unfollow", "Following", "Unfollow"),
        new(FleaMarketRoutes.Unsubscribe, $"{Section}/unsubscribe/{{id:int}}", "Unsubscribe", "Index"),
        new(FleaMarketRoutes.Renew, $"{Section}/renew/{{id:int}}", "Renewal", "Index"),
        new(FleaMarketRoutes.Buy, $"{Section}/buy/{{id:int}}", "DealRequest", "Buy"),
        new(FleaMarketRoutes.AskInPrivate, $"{Section}/ask/{{id:int}}", "PrivateQuestion", "Ask"),
        new(FleaMarketRoutes.ReportListing, $"{Section}/report/{{id:int}}", "Complaints", "Listing"),

        new(FleaMarketRoutes.MyListings, Account, "MyListings", "Index"),
        new(FleaMarketRoutes.CompletedOrders, $"{Account}/completed-orders", "MyListings", "CompletedOrders"),
        new(FleaMarketRoutes.Sell, $"{Account}/sell/{{orderItemId:int}}", "MyListings", "Sell"),
        new(FleaMarketRoutes.Edit, $"{Account}/{{id:int}}/edit", "MyListings", "Edit"),
        new(FleaMarketRoutes.Sold, $"{Account}/{{id:int}}/sold", "MyListings", "Sold"),
        new(FleaMarketRoutes.ObjectToDecision, $"{Account}/{{id:int}}/object", "Objection", "Index"),
        new(FleaMarketRoutes.Withdraw, $"{Account}/{{id:int}}/withdraw", "MyListings", "Withdraw"),
        new(FleaMarketRoutes.RenewSeveral, $"{Account}/renew", "MyListings", "Renew"),

        new(FleaMarketRoutes.SavedSearches, $"{Account}/searches", "SavedSearches", "Index"),
        new(FleaMarketRoutes.SaveSearch, $"{Account}/searches/new", "SavedSearches", "Save"),
        new(FleaMarketRoutes.RenameSearch, $"{Account}/searches/{{id:int}}/rename", "SavedSearches", "Rename"),
        new(FleaMarketRoutes.PauseSearch, $"{Account}/searches/{{id:int}}/pause", "SavedSearches", "Pause"),
        new(FleaMarketRoutes.ResumeSearch, $"{Account}/searches/{{id:int}}/resume", "SavedSearches", "Resume"),
        new(FleaMarketRoutes.DeleteSearch, $"{Account}/searches/{{id:int}}/delete", "SavedSearches", "Delete"),

        new(FleaMarketRoutes.Favourites, $"{Account}/favourites", "Favourites", "Index"),
        new(FleaMarketRoutes.FavouriteMails, $"{Account}/favourites/{{id:int}}/mails", "Favourites", "Mails"),
        new(FleaMarketRoutes.FollowMails, $"{Account}/sellers/{{id:int}}/mails", "Following", "Mails"),

        new(FleaMarketRoutes.Sales, $"{Account}/sales", "Deals", "Sales"),
        new(FleaMarketRoutes.Purchases, $"{Account}/purchases", "Deals", "Purchases"),
        new(FleaMarketRoutes.AddOrder, $"{Account}/sales/add", "Sales", "AddOrder"),
        new(FleaMarketRoutes.Deal, Deal, "Deals", "Deal"),
        new(FleaMarketRoutes.Step, $"{Deal}/steps/{{step}}", "DealSteps", "Step"),
        new(FleaMarketRoutes.Message, $"{Deal}/messages", "Deals", "Message"),
        new(FleaMarketRoutes.Note, $"{Deal}/note", "Sales", "Note"),
        new(FleaMarketRoutes.GiveFeedback, $"{Deal}/feedback", "DealFeedback", "Give"),
        new(FleaMarketRoutes.AnswerFeedback, $"{Deal}/feedback/answer", "DealFeedback", "Answer"),
        new(FleaMarketRoutes.AskForFeedback, $"{Deal}/feedback/remind", "DealFeedback", "Remind"),
        new(FleaMarketRoutes.BuyerCard, $"{Deal}/buyer", "Complaints", "Buyer"),
        new(FleaMarketRoutes.ComplainAboutDeal, $"{Deal}/complaint", "Complaints", "Deal"),

        new(FleaMarketRoutes.StatementCsv, $"{Account}/statement/{{month}}/csv", "Statement", "Csv"),
        new(FleaMarketRoutes.Statement, $"{Account}/statement/{{month?}}", "Statement", "Index")
    ];

    public int Priority => 0;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        var language = GetLanguageRoutePattern();
        foreach (var route in _routes)
            endpointRouteBuilder.MapControllerRoute(route.Name, $"{language}/{route.Path}", new { controller = route.Controller, action = route.Action });
    }
}
