using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>Every route of the plugin, tried by everybody.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class RouteTests(StoreDatabase database) : VisitorTests(database)
{
    public enum Who { Guest, Customer, OtherSeller, Owner, Buyer, StaffWithoutPermission, Administrator }

    private const int Missing = 999_999;

    private static readonly RouteIds _missing = new(Missing, Missing, Missing, Missing, Missing);

    private readonly Dictionary<Who, Visitor> _visitors = [];
    private Listing _listing = null!;
    private int _searchId;
    private Deal _deal = null!;

    [OneTimeSetUp]
    public async Task LogInAsync()
    {
        (_visitors[Who.Owner], _listing) = await SellerAsync();
        _searchId = await Scene.SearchAsync(_listing.SellerId);
        var buyer = await Scene.CustomerAsync();
        _visitors[Who.Buyer] = await Visitor.LogInAsync(Store.Address, buyer);
        _deal = DealScene.Done(await new DealScene(Store, Scene).RequestAsync(buyer, _listing));
        _visitors[Who.OtherSeller] = (await SellerAsync()).Seller;
        _visitors[Who.Customer] = await CustomerAsync();
        _visitors[Who.Guest] = Guest();
        _visitors[Who.Administrator] = await AdministratorAsync();
        _visitors[Who.StaffWithoutPermission] = await Visitor.LogInAsync(Store.Address, await Scene.StaffWithAsync(StandardPermission.Security.ACCESS_ADMIN_PANEL));
    }

    [OneTimeTearDown]
    public void LogOut()
    {
        foreach (var visitor in _visitors.Values)
            visitor.Dispose();
    }

    [Test]
    public void Every_action_of_the_plugin_is_tried() =>
        Assert.That(Store.PluginActions.SelectMany(Names).Distinct(), Is.EquivalentTo(PluginRoute.All.Select(route => route.ToString())));

    [Test]
    public async Task A_route_answers_those_it_is_for_and_no_other(
        [ValueSource(typeof(PluginRoute), nameof(PluginRoute.All))] PluginRoute route, [Values] Who who)
    {
        var listing = route.Method == "POST" && who == Who.Owner ? await OwnedAsync() : _listing;
        var commentId = route.Path.Contains("{2}") ? (await Scene.CommentAsync(listing)).Id : Missing;
        var searchId = route.Path.Contains("{3}") && who == Who.Owner ? await Scene.SearchAsync(_listing.SellerId) : _searchId;

        var status = await TryAsync(route, who, new(listing.Id, listing.OrderItemId, commentId, searchId, _deal.Id));

        Assert.That(status, Is.EqualTo(Expected(route, who)));
    }

    [Test]
    public async Task A_missing_id_answers_as_a_foreign_one_does([ValueSource(nameof(OwnedRoutes))] PluginRoute route) =>
        Assert.That(await TryAsync(route, Who.OtherSeller, _missing), Is.EqualTo(404));

    [Test]
    public async Task A_post_without_token_is_refused([ValueSource(nameof(Posts))] PluginRoute route)
    {
        var who = route.Access == Access.Staff ? Who.Administrator : Who.Owner;
        var answer = await _visitors[who].PostAsync(route.For(new(_listing.Id, _listing.OrderItemId, Missing, _searchId, _deal.Id)), Fields.Listing(), withToken: false);

        Assert.That((int)answer.StatusCode, Is.EqualTo(400));
    }

    /// <summary>As when the browser asks again after a change of the language.</summary>
    [Test]
    public async Task What_answers_a_form_of_the_back_office_with_a_page_answers_without_a_form_too([ValueSource(nameof(StaffPosts))] PluginRoute route)
    {
        var (administrator, path) = (_visitors[Who.Administrator], route.For(new(_listing.Id, _listing.OrderItemId, Missing, _searchId, _deal.Id)));
        using var answer = await administrator.PostAsync(path, []);
        if (!answer.IsSuccessStatusCode || answer.Content.Headers.ContentType?.MediaType != "text/html")
            Assert.Pass("It never leaves the browser there.");

        using var again = await administrator.GetAsync(path);

        Assert.That((int)again.StatusCode, Is.EqualTo(200).Or.EqualTo(302));
        if (again.Headers.Location is { } page)
            await administrator.ReadAsync(page.ToString());
    }

    private static IEnumerable<PluginRoute> StaffPosts => Posts.Where(route => route.Access == Access.Staff);

    private static IEnumerable<PluginRoute> Posts => PluginRoute.All.Where(route => route.Method == "POST" && route.Action is not ("Unsubscribe.Confirmed" or "Renewal.Confirmed"));

    private static IEnumerable<PluginRoute> OwnedRoutes => PluginRoute.All.Where(route => route.IsOwned);

    private static int Expected(PluginRoute route, Who who) => (route.Access, who) switch
    {
        (Access.Everybody, _) => route.Allowed,
        (_, Who.Guest) => 302,
        (Access.Registered, _) => route.Allowed,
        (Access.OwnerOfListing or Access.OwnerOfPurchase or Access.OwnerOfSearch, Who.Owner) => route.Allowed,
        (Access.OwnerOrModerator or Access.SellerOfDeal or Access.PartyOfDeal, Who.Owner) => route.Allowed,
        (Access.BuyerOfDeal or Access.PartyOfDeal, Who.Buyer) => route.Allowed,
        (Access.BuyerOfListing, _) => who == Who.Owner ? 404 : route.Allowed,
        (Access.OwnerOrModerator or Access.Moderator or Access.Staff, Who.Administrator) => route.Allowed,
        _ when route.IsOwned => 404,
        _ => 302
    };

    /// <summary>To those who are not let in a redirect to the log-in or the refusal, never to the page itself.</summary>
    private async Task<int> TryAsync(PluginRoute route, Who who, RouteIds ids)
    {
        var path = route.For(ids);
        using var answer = route.Method == "POST" ? await _visitors[who].PostAsync(path, []) : await _visitors[who].SendAsync(new(route.Method), path);
        if ((int)answer.StatusCode == 302 && Expected(route, who) == 302 && !(who is Who.Administrator or Who.Owner or Who.Buyer) && (route.Access is not (Access.Registered or Access.BuyerOfListing) || who == Who.Guest))
            Assert.That(answer.Headers.Location!.ToString(), Does.Match("(?i)login|AccessDenied|page-not-found"));
        return (int)answer.StatusCode;
    }

    private Task<Listing> OwnedAsync() => Store.AskAsync(async (ICustomerService customers) =>
    {
        var owner = await customers.GetCustomerByIdAsync(_listing.SellerId);
        return Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(owner, await Scene.BuyAsync(owner, 2))));
    });

    private static IEnumerable<string> Names(Microsoft.AspNetCore.Mvc.Controllers.ControllerActionDescriptor action)
    {
        var methods = action.ActionConstraints?.OfType<HttpMethodActionConstraint>().SelectMany(constraint => constraint.HttpMethods).ToList();
        return (methods is { Count: > 0 } ? methods : ["GET"]).Where(method => method != "HEAD" || action.ControllerName == "FleaMarketFeed").Select(method => $"{method} {action.ControllerName}.{action.MethodInfo.Name}");
    }
}
