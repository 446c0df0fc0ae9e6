using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>The form in which a customer asks a seller in private.</summary>
public class PrivateQuestionFactory(ListingPictures pictures, CustomerDisplayNames displayNames, WorkingCurrency prices, WritingCaptcha captcha)
{
    private const int PhotoSize = 160;

    public async Task<PrivateQuestionModel> PrepareAsync(Listing listing, string? typed = null) => new()
    {
        ListingId = listing.Id,
        ListingName = listing.Name,
        PhotoUrl = (await pictures.UrlsAsync([listing], PhotoSize))[listing.Id],
        Price = await prices.FormatAsync(listing.Price),
        SellerName = await displayNames.OfAsync(listing.SellerId),
        ShowCaptcha = captcha.IsAsked,
        Text = typed
    };
}
