using System.Globalization;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Favourites;
using Nop.Plugin.Misc.FleaMarket.Factories.Sellers;
using Nop.Plugin.Misc.FleaMarket.Factories.Selling;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Catalog;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Framework.Mvc.Routing;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

public class ListingPageFactory(
    CurrentVisitor visitor,
    ListingDetails details,
    ListingPageGallery gallery,
    NewPriceComparison pricesNew,
    WorkingCurrency prices,
    ListingSlugs slugs,
    OwnListingFactory own,
    SellerFactory sellers,
    HeartFactory hearts,
    IProductService products,
    ICategoryService categories,
    ListingFieldLocalizer texts,
    IAclService acl,
    IStoreMappingService storeMapping,
    ILocalizationService localization,
    IDateTimeHelper dates,
    INopUrlHelper urls,
    FleaMarketSettings settings,
    TimeProvider clock)
{
    public async Task<ListingPageModel> PrepareAsync(Listing listing)
    {
        var product = await SoldNewAsync(listing.ProductId);
        var costNew = (await pricesNew.GetAsync([listing])).GetValueOrDefault(listing.Id);
        return new()
        {
            Id = listing.Id,
            Name = listing.Name,
            Slug = await slugs.OfAsync(listing.Name),
            Description = listing.Description,
            Condition = listing.Condition,
            ConditionText = await localization.GetLocalizedEnumAsync(listing.Condition),
            Price = await prices.FormatAsync(listing.Price),
            Amount = (await prices.ConvertAsync(listing.Price)).ToString("0.00", CultureInfo.InvariantCulture),
            CurrencyCode = await prices.CodeAsync(),
            IsAvailable = listing.AvailableQuantity > 0,
            PriceNew = product is null ? null : costNew.Price,
            Saved = product is null ? 0 : costNew.Saved,
            Quantity = listing.AvailableQuantity,
            TakesRequests = settings.AllowDeals && listing.TakesRequestsOf((await visitor.CustomerAsync()).Id),
            TakesOffers = settings.AllowOffers && listing.TakesOffers,
            TakesPrivateQuestions = settings.AllowPrivateQuestions && listing.TakesPrivateQuestionsOf((await visitor.CustomerAsync()).Id),
            Lines = await LinesAsync(listing.Content(await details.CharacteristicsAsync(listing.Id), [])),
            Proof = await ProofAsync(listing),
            Photos = await gallery.PrepareAsync(listing),
            Seller = await sellers.PrepareAsync(listing.SellerId),
            OfferedOn = listing.ApprovedOnUtc is { } offered ? await dates.ConvertToUserTimeAsync(offered, DateTimeKind.Utc) : null,
            ProductUrl = product is null ? null : await urls.RouteGenericUrlAsync(product),
            ProductName = product is null ? null : await localization.TextAsync(product, p => p.Name),
            Heart = (await hearts.PrepareAsync([listing])).GetValueOrDefault(listing.Id),
            Contact = await ContactAsync(listing.Contact),
            Own = listing.SellerId == (await visitor.CustomerAsync()).Id ? await own.PrepareAsync(listing) : null
        };
    }

    private async Task<IReadOnlyList<Characteristic>> LinesAsync(ListingContent content)
    {
        var lines = new List<Characteristic>();
        foreach (var field in ListingField.All.Where(field => field.IsLine?.Invoke(content) == true))
            if (await texts.ValueAsync(field.Name, field.Print(content), prices.FormatAsync) is { Length: > 0 } value)
                lines.Add(new(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Listing.{field.Name}"), value));
        return [.. lines, .. content.Characteristics];
    }

    private async Task<ListingPageModel.ProofModel> ProofAsync(Listing listing)
    {
        var terms = settings.Warranty;
        var months = terms.IsNone ? 0
            : terms.ByCategory.Count == 0 ? terms.Months
            : terms.For((await categories.GetProductCategoriesByProductIdAsync(listing.ProductId, true)).Select(mapping => mapping.CategoryId));
        var proof = PurchaseProof.Of(listing, months, clock.GetUtcNow().UtcDateTime);
        return new(
            proof.PurchasedOnUtc is { } purchased ? await dates.ConvertToUserTimeAsync(purchased, DateTimeKind.Utc) : null, proof.DaysSinceDelivery, proof.WarrantyMonthsLeft);
    }

    private async Task<Product?> SoldNewAsync(int productId) =>
        await products.GetProductByIdAsync(productId) is { Published: true, Deleted: false } product
            && products.ProductIsAvailable(product) && await acl.AuthorizeAsync(product) && await storeMapping.AuthorizeAsync(product)
            ? product
            : null;

    private async Task<ListingPageModel.ContactModel> ContactAsync(Contact contact)
    {
        var isRegistered = await visitor.IsRegisteredAsync();
        var shown = contact.ShownTo(isRegistered);
        return new(isRegistered, shown.Phone, shown.Messenger, shown.Email);
    }
}
