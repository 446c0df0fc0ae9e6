using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Selling;

public class CompletedOrdersFactory(
    CurrentVisitor visitor,
    ResaleCandidates candidates,
    Purchases purchases,
    ListingPictures pictures,
    ResaleStateFactory states,
    WorkingCurrency prices,
    IDateTimeHelper dates)
{
    private const int PageSize = 20;
    private const int PhotoSize = 160;

    public async Task<CompletedOrdersModel> PrepareAsync(int page)
    {
        var items = await candidates.GetCompletedAsync((await visitor.CustomerAsync()).Id, await visitor.StoreIdAsync(), page - 1, PageSize);
        var bought = await purchases.GetAsync(items.Select(item => item.Item.OrderItemId).ToList());
        var urls = await pictures.ProductUrlsAsync(items.Select(item => item.Item.ProductId).ToList(), PhotoSize);
        var models = new List<CompletedOrdersModel.BoughtItemModel>();
        foreach (var item in items.Where(item => bought.ContainsKey(item.Item.OrderItemId)))
            models.Add(await PrepareAsync(item, bought[item.Item.OrderItemId], urls[item.Item.ProductId]));
        return new() { Items = models, Pages = PagesModel.Of(items, FleaMarketRoutes.CompletedOrders) };
    }

    private async Task<CompletedOrdersModel.BoughtItemModel> PrepareAsync(ResaleCandidate item, Purchase purchase, string photoUrl) => new(
        purchase.ProductName,
        Attributes(purchase.AttributesHtml),
        photoUrl,
        purchase.OrderId,
        purchase.OrderNumber,
        await dates.ConvertToUserTimeAsync(purchase.BoughtOnUtc, DateTimeKind.Utc),
        purchase.Quantity,
        await prices.FormatAsync(item.Item.PricePaid),
        await states.PrepareAsync(item, purchase.ProductName));

    internal static string? Attributes(string? html) =>
        ChosenAttributes.Read(html) is { Count: > 0 } lines ? string.Join(", ", lines.Select(line => $"{line.Name}: {line.Value}")) : null;
}
