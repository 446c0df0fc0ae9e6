using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Services.Messages;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>The tokens of a mail about feedback; what people write comes last, so that it holds no token of ours.</summary>
public class FeedbackTokens(CustomerDisplayNames displayNames, StoreLinks links)
{
    private const string Prefix = "FleaMarketFeedback.";

    private static readonly string[] _names =
        ["URL", "DealId", "ProductStars", "SellerStars", "BuyerName", "SellerName", "ListingName", "Text", "Answer"];

    /// <summary>As a message template quotes them.</summary>
    public static string[] Quoted { get; } = _names.Select(name => $"%{Prefix}{name}%").ToArray();

    /// <param name="feedback">Null while there is none.</param>
    public async Task<IEnumerable<Token>> OfAsync(Deal deal, DealFeedback? feedback, FeedbackAnswer? answer, Store store, Language language)
    {
        var nameOf = await displayNames.LoadAsync([deal.BuyerId, deal.SellerId]);
        return
        [
            new($"{Prefix}URL", $"{links.To(store, language, FleaMarketRoutes.Deal, new { id = deal.Id })}#{PageAnchors.Feedback}", true),
            new($"{Prefix}DealId", deal.Id),
            new($"{Prefix}ProductStars", feedback?.ProductStars ?? 0),
            new($"{Prefix}SellerStars", feedback?.SellerStars ?? 0),
            new($"{Prefix}BuyerName", UserText.Line(nameOf(deal.BuyerId)) ?? ""),
            new($"{Prefix}SellerName", UserText.Line(nameOf(deal.SellerId)) ?? ""),
            new($"{Prefix}ListingName", UserText.Line(deal.ListingName) ?? ""),
            new($"{Prefix}Text", feedback?.Text ?? ""),
            new($"{Prefix}Answer", answer?.Text ?? "")
        ];
    }
}
