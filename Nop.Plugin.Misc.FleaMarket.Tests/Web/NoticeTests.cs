using System.Text.RegularExpressions;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>Notices are written into a script as HTML; what people type is text there, too.</summary>
[TestFixture(StoreDatabase.Sqlite)]
[TestFixture(StoreDatabase.Sqlite)]
internal partial class NoticeTests(StoreDatabase database) : VisitorTests(database)
{
    private const string Markup = "<img src=x onerror=alert(1)>\\'</script>";

    /// <summary>Every form of the plugin is posted, filled with markup, by whoever may; a second time for what is not open any more.</summary>
    [Test]
    public async Task Markup_posted_through_every_form_is_text_in_the_notice_that_follows()
    {
        var (seller, buyer) = (await NamedAsync(), await NamedAsync());
        var listing = Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller, 3), Scene.Content(2) with { Name = Markup }))));
        var deals = new DealScene(Store, Scene);
        var deal = DealScene.Done(await deals.MakeAsync(DealScene.Done(await deals.RequestAsync(buyer, listing)), DealAction.Approve));
        var ids = new RouteIds(listing.Id, listing.OrderItemId, (await Scene.CommentAsync(listing, Markup)).Id, await Scene.SearchAsync(seller.Id), deal.Id);
        var texts = Store.PluginActions.SelectMany(action => action.Parameters).SelectMany(parameter => parameter.ParameterType == typeof(string)
            ? [parameter.Name]
            : parameter.ParameterType.GetProperties().Where(field => field.PropertyType == typeof(string)).Select(field => field.Name)).Distinct().ToList();
        using var administrator = await AdministratorAsync();
        using var sellers = await Visitor.LogInAsync(Store.Address, seller);
        using var buyers = await Visitor.LogInAsync(Store.Address, buyer);
        var (raw, notices) = (new List<string>(), 0);

        foreach (var route in PluginRoute.All.Where(route => route.Method == "POST" && !IsOfTheWholeStore(route.Action)))
        {
            var who = route.Access switch
            {
                Access.Staff => administrator,
                Access.BuyerOfListing or Access.BuyerOfDeal => buyers,
                _ => sellers
            };
            for (var time = 0; time < 2; time++)
            {
                await who.PostAsync(route.For(ids), texts.Select(name => KeyValuePair.Create(name, Markup)));
                var page = await who.ReadAsync(who == administrator ? "/Admin/FleaMarketReason/List" : "/customer/flea-market/sales");
                notices += Notice().Count(page);
                if (page.Contains("<img src=x") || Notice().Matches(page).Any(notice => notice.Value.Contains(@"\u003Cimg", StringComparison.OrdinalIgnoreCase)))
                    raw.Add($"{route}");
            }
        }

        Assert.That(raw, Is.Empty);
        Assert.That(notices, Is.GreaterThan(10));
    }

    private async Task<Customer> NamedAsync()
    {
        var customer = await Scene.CustomerAsync();
        (customer.FirstName, customer.LastName) = (Markup, Markup);
        await Store.AskAsync((IRepository<Customer> customers) => customers.UpdateAsync(customer, false));
        return customer;
    }

    private static bool IsOfTheWholeStore(string action) => action.Contains("Sample") || action.Contains("Settings") || action.Contains("Sms");

    [GeneratedRegex(@"displayBarNotification\((?!message).*")]
    private static partial Regex Notice();
}
