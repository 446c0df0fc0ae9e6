using System.Net;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>Emoji in addresses and in the back office's filters.</summary>
internal class EmojiPageTests(StoreDatabase database) : WebTests(database)
{
    private const string Emoji = "😀";

    private static IEnumerable<PluginRoute> Grids =>
        PluginRoute.All.Where(route => route is { Method: "POST", Access: Access.Staff } && route.Action.Split('.')[1] is "Rows" or "Export" or "Decide" && route.Path.Split('/')[^1] is "Rows" or "Export");

    [TestCase("/flea-market?q=😀")]
    [TestCase("/flea-market?q=coat+😀")]
    [TestCase("/flea-market?with=Color:😀")]
    [TestCase("/flea-market?with=😀:😀&from=😀&category=😀&sort=😀")]
    [TestCase("/flea-market?p=😀&currency=😀")]
    [TestCase("/flea-market/feeds/😀.xml")]
    [TestCase("/flea-market/unsubscribe/1?key=😀")]
    public async Task A_guest_asks_with_one(string address)
    {
        using var guest = Guest();
        Assert.That((int)(await guest.GetAsync(address)).StatusCode, Is.LessThan(500));
    }

    [TestCaseSource(nameof(Grids))]
    public async Task A_grid_is_filtered_by_one(PluginRoute grid)
    {
        using var administrator = await AdministratorAsync();
        var model = Store.PluginActions.First(action => $"{action.ControllerName}.{action.ActionName}" == grid.Action).MethodInfo.GetParameters()[0].ParameterType;
        var filters = model.GetProperties().Where(filter => filter.PropertyType == typeof(string) && filter.Name.StartsWith("Search", StringComparison.Ordinal)).Select(filter => filter.Name).ToList();

        foreach (var filter in filters)
        {
            var answer = await administrator.PostAsync(grid.Path, [.. Fields.Grid().Where(field => field.Key != filter), new(filter, Emoji)]);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), filter);
        }
    }

    [TestCase("/Admin/FleaMarketComplaint/People?term=")]
    [TestCase("/Admin/FleaMarketListing/Sellers?term=")]
    public async Task People_are_looked_for_by_one(string address)
    {
        using var administrator = await AdministratorAsync();
        Assert.That((await administrator.GetAsync(address + Emoji)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }
}
