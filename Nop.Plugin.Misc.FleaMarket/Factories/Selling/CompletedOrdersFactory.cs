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
        var (customerId, storeId) = ((await visitor.CustomerAsync()).Id, await visitor.StoreIdAsync());
        var shown = await candidates.GetCompletedIdsAsync(customerId, storeId, page - 1, PageSize);
        var ids = shown.ToList();
        var (items, (bought, urls)) = await AtOnce.ReadAsync(() => candidates.GetAsync(customerId, storeId, ids), () => BoughtAsync(ids));
        var models = new List<CompletedOrdersModel.BoughtItemModel>();
        foreach (var item in ids.Join(items, id => id, item => item.Item.OrderItemId, (_, item) => item).Where(item => bought.ContainsKey(item.Item.OrderItemId)))
            models.Add(await PrepareAsync(item, bought[item.Item.OrderItemId], urls[item.Item.ProductId]));
        return new() { Items = models, Pages = PagesModel.Of(shown, FleaMarketRoutes.CompletedOrders) };
    }

    private async Task<(IReadOnlyDictionary<int, Purchase> Bought, IReadOnlyDictionary<int, string> PhotoUrls)> BoughtAsync(IReadOnlyCollection<int> orderItemIds)
    {
        var bought = await purchases.GetAsync(orderItemIds);
        return (bought, await pictures.ProductUrlsAsync(bought.Values.Select(purchase => purchase.ProductId).ToList(), PhotoSize));
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
