using Nop.Plugin.Misc.FleaMarket.Services.Selling;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

internal enum Access
{
    Everybody,
    Registered,
    OwnerOfListing,
    OwnerOfPurchase,

    /// <summary>The listing's owner and moderators.</summary>
    OwnerOrModerator,

    /// <summary>Moderators, on a page of the public store.</summary>
    Moderator,
    OwnerOfSearch,

    /// <summary>Registered customers but the listing's owner.</summary>
    BuyerOfListing,
    PartyOfDeal,
    SellerOfDeal,
    BuyerOfDeal,
    Staff
}

/// <summary>What the paths are filled with.</summary>
internal sealed record RouteIds(int Listing, int OrderItem, int Comment, int Search, int Deal);

/// <summary>One of the plugin's actions: how it is reached, by whom, and what it answers to them.</summary>
/// <param name="Path">{0} is the listing's id, {1} the order item's, {2} that of a comment on the listing, {3} the saved search's, {4} of a deal about the listing.</param>
/// <param name="Allowed">The answer to those who may, sent with the example's id and an empty form.</param>
internal sealed record PluginRoute(string Method, string Action, string Path, Access Access, int Allowed = 200)
{
    public static IReadOnlyList<PluginRoute> All { get; } =
    [
        new("GET", "FleaMarket.Section", "/flea-market", Access.Everybody),
        new("GET", "FleaMarket.Listing", "/flea-market/{0}/winter-coat", Access.Everybody),
        new("GET", "Sellers.Seller", "/flea-market/sellers/999999", Access.Everybody, 404),

        new("GET", "FleaMarketFeed.Feed", "/flea-market/feeds/google.xml", Access.Everybody, 404),
        new("HEAD", "FleaMarketFeed.Feed", "/flea-market/feeds/google.xml", Access.Everybody, 404),

        new("GET", "MyListings.Index", "/customer/flea-market", Access.Registered),
        new("GET", "MyListings.CompletedOrders", "/customer/flea-market/completed-orders", Access.Registered),
        new("GET", "MyListings.Sell", "/customer/flea-market/sell/{1}", Access.OwnerOfPurchase),
        new("POST", "MyListings.Sell", "/customer/flea-market/sell/{1}", Access.OwnerOfPurchase),
        new("GET", "MyListings.Edit", "/customer/flea-market/{0}/edit", Access.OwnerOfListing),
        new("POST", "MyListings.Edit", "/customer/flea-market/{0}/edit", Access.OwnerOfListing),
        new("GET", "MyListings.Sold", "/customer/flea-market/{0}/sold", Access.OwnerOfListing),
        new("POST", "MyListings.Sold", "/customer/flea-market/{0}/sold", Access.OwnerOfListing),
        new("GET", "MyListings.Withdraw", "/customer/flea-market/{0}/withdraw", Access.OwnerOfListing),
        new("POST", "MyListings.WithdrawConfirmed", "/customer/flea-market/{0}/withdraw", Access.OwnerOfListing, 302),

        new("GET", "MyListings.Renew", "/customer/flea-market/renew", Access.Registered, 302),
        new("POST", "MyListings.Renew", "/customer/flea-market/renew", Access.Registered, 302),
        new("GET", "Renewal.Index", "/flea-market/renew/{0}", Access.Everybody, 404),
        new("POST", "Renewal.Confirmed", "/flea-market/renew/{0}", Access.Everybody, 404),

        new("GET", "ListingComments.Comment", "/flea-market/{0}/comments", Access.Registered, 302),
        new("POST", "ListingComments.Comment", "/flea-market/{0}/comments", Access.Registered),
        new("POST", "ListingComments.Hide", "/flea-market/{0}/comments/{2}/hide", Access.OwnerOrModerator, 302),
        new("POST", "ListingComments.Show", "/flea-market/{0}/comments/{2}/show", Access.Moderator, 302),
        new("GET", "ListingComments.Mute", "/flea-market/{0}/comments/mute", Access.Registered, 302),
        new("POST", "ListingComments.Mute", "/flea-market/{0}/comments/mute", Access.Registered, 302),

        new("GET", "DealRequest.Buy", "/flea-market/buy/{0}", Access.BuyerOfListing),
        new("POST", "DealRequest.Buy", "/flea-market/buy/{0}", Access.BuyerOfListing),
        new("GET", "PrivateQuestion.Ask", "/flea-market/ask/{0}", Access.BuyerOfListing, 302),
        new("POST", "PrivateQuestion.Ask", "/flea-market/ask/{0}", Access.BuyerOfListing),
        new("GET", "Deals.Sales", "/customer/flea-market/sales", Access.Registered),
        new("GET", "Deals.Purchases", "/customer/flea-market/purchases", Access.Registered),
        new("GET", "Deals.Deal", "/customer/flea-market/deals/{4}", Access.PartyOfDeal),
        new("GET", "Deals.Message", "/customer/flea-market/deals/{4}/messages", Access.PartyOfDeal, 302),
        new("POST", "Deals.Message", "/customer/flea-market/deals/{4}/messages", Access.PartyOfDeal),
        new("GET", "DealSteps.Step", "/customer/flea-market/deals/{4}/steps/Cancel", Access.PartyOfDeal),
        new("POST", "DealSteps.Step", "/customer/flea-market/deals/{4}/steps/Warn", Access.PartyOfDeal, 302),
        new("GET", "Sales.AddOrder", "/customer/flea-market/sales/add", Access.Registered),
        new("POST", "Sales.AddOrder", "/customer/flea-market/sales/add", Access.Registered),
        new("GET", "Sales.Note", "/customer/flea-market/deals/{4}/note", Access.SellerOfDeal),
        new("POST", "Sales.Note", "/customer/flea-market/deals/{4}/note", Access.SellerOfDeal, 302),
        new("GET", "DealFeedback.Give", "/customer/flea-market/deals/{4}/feedback", Access.PartyOfDeal, 302),
        new("GET", "DealFeedback.Answer", "/customer/flea-market/deals/{4}/feedback/answer", Access.PartyOfDeal, 302),
        new("POST", "DealFeedback.Give", "/customer/flea-market/deals/{4}/feedback", Access.BuyerOfDeal, 302),
        new("POST", "DealFeedback.Answer", "/customer/flea-market/deals/{4}/feedback/answer", Access.SellerOfDeal, 302),
        new("POST", "DealFeedback.Remind", "/customer/flea-market/deals/{4}/feedback/remind", Access.SellerOfDeal, 302),

        new("GET", "Complaints.Buyer", "/customer/flea-market/deals/{4}/buyer", Access.SellerOfDeal),
        new("GET", "Complaints.Deal", "/customer/flea-market/deals/{4}/complaint", Access.PartyOfDeal),
        new("POST", "Complaints.Deal", "/customer/flea-market/deals/{4}/complaint", Access.PartyOfDeal),
        new("GET", "Complaints.Listing", "/flea-market/report/{0}", Access.BuyerOfListing),
        new("POST", "Complaints.Listing", "/flea-market/report/{0}", Access.BuyerOfListing),

        new("GET", "FleaMarketComplaint.List", "/Admin/FleaMarketComplaint/List", Access.Staff),
        new("POST", "FleaMarketComplaint.Rows", "/Admin/FleaMarketComplaint/Rows", Access.Staff),
        new("GET", "FleaMarketComplaint.People", "/Admin/FleaMarketComplaint/People?term=a", Access.Staff),
        new("GET", "Objection.Index", "/customer/flea-market/{0}/object", Access.OwnerOfListing),
        new("POST", "Objection.Index", "/customer/flea-market/{0}/object", Access.OwnerOfListing),
        new("GET", "FleaMarketObjection.List", "/Admin/FleaMarketObjection/List", Access.Staff, 302),
        new("GET", "FleaMarketObjection.Show", "/Admin/FleaMarketObjection/Answer/{0}", Access.Staff, 302),
        new("POST", "FleaMarketObjection.Answer", "/Admin/FleaMarketObjection/Answer/{0}", Access.Staff),
        new("GET", "FleaMarketTransparency.List", "/Admin/FleaMarketTransparency/List", Access.Staff),
        new("POST", "FleaMarketTransparency.Year", "/Admin/FleaMarketTransparency/Year", Access.Staff, 404),
        new("POST", "FleaMarketComplaint.Uphold", "/Admin/FleaMarketComplaint/Uphold/999999", Access.Staff),
        new("POST", "FleaMarketComplaint.Strike", "/Admin/FleaMarketComplaint/Strike/999999", Access.Staff),
        new("POST", "FleaMarketComplaint.Export", "/Admin/FleaMarketComplaint/Export", Access.Staff),

        new("GET", "FleaMarketComment.List", "/Admin/FleaMarketComment/List", Access.Staff),
        new("POST", "FleaMarketComment.Rows", "/Admin/FleaMarketComment/Rows", Access.Staff),
        new("POST", "FleaMarketComment.Decide", "/Admin/FleaMarketComment/Decide", Access.Staff),
        new("POST", "FleaMarketComment.Export", "/Admin/FleaMarketComment/Export", Access.Staff),
        new("GET", "FleaMarketFeedback.List", "/Admin/FleaMarketFeedback/List", Access.Staff),
        new("POST", "FleaMarketFeedback.Rows", "/Admin/FleaMarketFeedback/Rows", Access.Staff),
        new("POST", "FleaMarketFeedback.Decide", "/Admin/FleaMarketFeedback/Decide", Access.Staff),
        new("POST", "FleaMarketFeedback.Export", "/Admin/FleaMarketFeedback/Export", Access.Staff),
        new("GET", "SavedSearches.Index", "/customer/flea-market/searches", Access.Registered),
        new("GET", "SavedSearches.Save", "/customer/flea-market/searches/new?q=coat", Access.Registered),
        new("POST", "SavedSearches.Save", "/customer/flea-market/searches/new?q=coat", Access.Registered),
        new("POST", "SavedSearches.Rename", "/customer/flea-market/searches/{3}/rename", Access.OwnerOfSearch, 302),
        new("POST", "SavedSearches.Pause", "/customer/flea-market/searches/{3}/pause", Access.OwnerOfSearch, 302),
        new("POST", "SavedSearches.Resume", "/customer/flea-market/searches/{3}/resume", Access.OwnerOfSearch, 302),
        new("POST", "SavedSearches.Delete", "/customer/flea-market/searches/{3}/delete", Access.OwnerOfSearch, 302),
        new("GET", "Favourites.Index", "/customer/flea-market/favourites", Access.Registered),
        new("GET", "Favourites.Add", "/flea-market/{0}/favourite", Access.BuyerOfListing),
        new("POST", "Favourites.Added", "/flea-market/{0}/favourite", Access.BuyerOfListing, 302),
        new("GET", "Favourites.Remove", "/flea-market/{0}/favourite/remove", Access.Registered, 302),
        new("POST", "Favourites.Removed", "/flea-market/{0}/favourite/remove", Access.Registered, 302),
        new("POST", "Favourites.Mails", "/customer/flea-market/favourites/0/mails", Access.Registered, 302),
        new("GET", "Following.Follow", "/flea-market/sellers/999999/follow", Access.Registered, 404),
        new("POST", "Following.Followed", "/flea-market/sellers/999999/follow", Access.Registered, 404),
        new("GET", "Following.Unfollow", "/flea-market/sellers/999999/unfollow", Access.Registered, 302),
        new("POST", "Following.Unfollowed", "/flea-market/sellers/999999/unfollow", Access.Registered, 302),
        new("POST", "Following.Mails", "/customer/flea-market/sellers/999999/mails", Access.Registered, 404),
        new("GET", "Unsubscribe.Index", "/flea-market/unsubscribe/1?key=wrong", Access.Everybody, 404),
        new("POST", "Unsubscribe.Confirmed", "/flea-market/unsubscribe/1?key=wrong", Access.Everybody, 404),
        new("GET", "Statement.Index", "/customer/flea-market/statement", Access.Registered),
        new("GET", "Statement.Csv", "/customer/flea-market/statement/2026-11/csv", Access.Registered),

        new("GET", "FleaMarketListing.Index", "/Admin/FleaMarketListing", Access.Staff, 302),
        new("GET", "FleaMarketListing.List", "/Admin/FleaMarketListing/List", Access.Staff),
        new("POST", "FleaMarketListing.Rows", "/Admin/FleaMarketListing/Rows", Access.Staff),
        new("GET", "FleaMarketListing.Sellers", "/Admin/FleaMarketListing/Sellers?term=a", Access.Staff),
        new("POST", "FleaMarketListing.Decide", "/Admin/FleaMarketListing/Decide", Access.Staff, 400),
        new("POST", "FleaMarketListing.Export", "/Admin/FleaMarketListing/Export", Access.Staff),
        new("GET", "FleaMarketListingEdit.Edit", "/Admin/FleaMarketListingEdit/Edit/{0}", Access.Staff),
        new("POST", "FleaMarketListingEdit.Edit", "/Admin/FleaMarketListingEdit/Edit/{0}", Access.Staff),
        new("GET", "FleaMarketReason.List", "/Admin/FleaMarketReason/List", Access.Staff),
        new("GET", "FleaMarketReason.Create", "/Admin/FleaMarketReason/Create", Access.Staff),
        new("POST", "FleaMarketReason.Create", "/Admin/FleaMarketReason/Create", Access.Staff),
        new("GET", "FleaMarketReason.Edit", "/Admin/FleaMarketReason/Edit/999999", Access.Staff, 404),
        new("POST", "FleaMarketReason.Edit", "/Admin/FleaMarketReason/Edit/999999", Access.Staff, 404),
        new("POST", "FleaMarketReason.Delete", "/Admin/FleaMarketReason/Delete/999999", Access.Staff, 404),
        new("GET", "FleaMarketSample.Index", "/Admin/FleaMarketSample", Access.Staff),
        new("POST", "FleaMarketSample.Install", "/Admin/FleaMarketSample/Install", Access.Staff, 302),
        new("POST", "FleaMarketSample.Remove", "/Admin/FleaMarketSample/Remove", Access.Staff, 302),
        new("GET", "FleaMarketDeal.List", "/Admin/FleaMarketDeal/List", Access.Staff),
        new("POST", "FleaMarketDeal.Rows", "/Admin/FleaMarketDeal/Rows", Access.Staff),
        new("GET", "FleaMarketDeal.Sellers", "/Admin/FleaMarketDeal/Sellers?term=a", Access.Staff),
        new("GET", "FleaMarketDeal.Buyers", "/Admin/FleaMarketDeal/Buyers?term=a", Access.Staff),
        new("POST", "FleaMarketDeal.Export", "/Admin/FleaMarketDeal/Export", Access.Staff),
        new("GET", "FleaMarketDealEdit.Show", "/Admin/FleaMarketDealEdit/Show/{4}", Access.Staff),
        new("GET", "FleaMarketDealEdit.Cancel", "/Admin/FleaMarketDealEdit/Cancel/{4}", Access.Staff, 302),
        new("POST", "FleaMarketDealEdit.Cancel", "/Admin/FleaMarketDealEdit/Cancel/{4}", Access.Staff),
        new("GET", "FleaMarketDealEdit.ChangeAmount", "/Admin/FleaMarketDealEdit/ChangeAmount/{4}", Access.Staff, 302),
        new("POST", "FleaMarketDealEdit.ChangeAmount", "/Admin/FleaMarketDealEdit/ChangeAmount/{4}", Access.Staff),
        new("GET", "FleaMarketDealEdit.DeclineAmount", "/Admin/FleaMarketDealEdit/DeclineAmount/{4}", Access.Staff, 302),
        new("POST", "FleaMarketDealEdit.DeclineAmount", "/Admin/FleaMarketDealEdit/DeclineAmount/{4}", Access.Staff),
        new("GET", "FleaMarketTariff.List", "/Admin/FleaMarketTariff/List", Access.Staff),
        new("GET", "FleaMarketTariff.Create", "/Admin/FleaMarketTariff/Create", Access.Staff),
        new("POST", "FleaMarketTariff.Create", "/Admin/FleaMarketTariff/Create", Access.Staff),
        new("GET", "FleaMarketTariff.Edit", "/Admin/FleaMarketTariff/Edit/999999", Access.Staff, 404),
        new("POST", "FleaMarketTariff.Edit", "/Admin/FleaMarketTariff/Edit/999999", Access.Staff, 404),
        new("POST", "FleaMarketTariff.Delete", "/Admin/FleaMarketTariff/Delete/999999", Access.Staff, 404),
        new("GET", "FleaMarketFee.List", "/Admin/FleaMarketFee/List", Access.Staff),
        new("POST", "FleaMarketFee.Rows", "/Admin/FleaMarketFee/Rows", Access.Staff),
        new("POST", "FleaMarketFee.Totals", "/Admin/FleaMarketFee/Totals", Access.Staff),
        new("GET", "FleaMarketFee.Sellers", "/Admin/FleaMarketFee/Sellers?term=a", Access.Staff),
        new("POST", "FleaMarketFee.Export", "/Admin/FleaMarketFee/Export", Access.Staff),
        new("GET", "FleaMarketInsights.Show", "/Admin/FleaMarketInsights/Show", Access.Staff),
        new("POST", "FleaMarketInsights.Export", "/Admin/FleaMarketInsights/Export", Access.Staff),
        new("GET", "FleaMarketFeeAccount.Show", "/Admin/FleaMarketFeeAccount/Show?sellerId=1&month=2026-11", Access.Staff),
        new("GET", "FleaMarketFeeAccount.Pay", "/Admin/FleaMarketFeeAccount/Pay?sellerId=1&month=2026-11", Access.Staff, 302),
        new("POST", "FleaMarketFeeAccount.Pay", "/Admin/FleaMarketFeeAccount/Pay?sellerId=1&month=2026-11", Access.Staff),
        new("GET", "FleaMarketFeeAccount.Correct", "/Admin/FleaMarketFeeAccount/Correct?sellerId=1&month=2026-11", Access.Staff, 302),
        new("POST", "FleaMarketFeeAccount.Correct", "/Admin/FleaMarketFeeAccount/Correct?sellerId=1&month=2026-11", Access.Staff),
        new("GET", "FleaMarketSettings.Configure", "/Admin/FleaMarketSettings/Configure", Access.Staff),
        new("POST", "FleaMarketSettings.Configure", "/Admin/FleaMarketSettings/Configure", Access.Staff),
        new("GET", "FleaMarketSettings.NewSecret", "/Admin/FleaMarketSettings/NewSecret", Access.Staff, 302),
        new("POST", "FleaMarketSettings.NewSecret", "/Admin/FleaMarketSettings/NewSecret", Access.Staff),
        new("GET", "FleaMarketSms.Gateway", "/Admin/FleaMarketSms/Gateway", Access.Staff),
        new("POST", "FleaMarketSms.Gateway", "/Admin/FleaMarketSms/Gateway", Access.Staff),
        new("POST", "FleaMarketSms.DeleteSecret", "/Admin/FleaMarketSms/DeleteSecret", Access.Staff, 302),
        new("GET", "FleaMarketSms.Test", "/Admin/FleaMarketSms/Test", Access.Staff, 302),
        new("POST", "FleaMarketSms.Test", "/Admin/FleaMarketSms/Test", Access.Staff),
        new("POST", "FleaMarketSms.Retry", "/Admin/FleaMarketSms/Retry/999999", Access.Staff, 404)
    ];

    public override string ToString() => $"{Method} {Action}";

    /// <summary>Whether foreign ids answer 404.</summary>
    public bool IsOwned => Access is not (Access.Everybody or Access.Registered or Access.BuyerOfListing or Access.Staff);

    public string For(RouteIds ids) => string.Format(Path, ids.Listing, ids.OrderItem, ids.Comment, ids.Search, ids.Deal);
}
