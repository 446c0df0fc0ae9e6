using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>Between what a seller types to enter a deal and its terms.</summary>
public class AddOrderFactory(
    CurrentVisitor visitor,
    SellerListingQueries listings,
    PastCorrespondents contacts,
    DealAddresses addresses,
    DealLocalizer texts,
    CustomerDisplayNames names,
    WorkingCurrency prices)
{
    private const int MostListings = 200;
    private const int MostBuyers = 500;

    public async Task<AddOrderModel> PrepareAsync() => new() { Quantity = "1", Info = await InfoAsync(new Dictionary<string, string?>()) };

    /// <summary>The form as it was typed, after a refusal.</summary>
    public async Task<AddOrderModel> PrepareAgainAsync(AddOrderModel typed) => typed with { Info = await InfoAsync(typed.Address) };

    /// <returns>The terms, and by field what is wrong with them.</returns>
    public async Task<(DealTerms Terms, IReadOnlyDictionary<string, string> Errors)> ReadAsync(AddOrderModel typed)
    {
        var errors = new Dictionary<string, string>();
        var units = DealRequestFactory.Units(typed.Quantity);
        var terms = new DealTerms
        {
            Quantity = units,
            Phone = typed.Phone,
            Message = typed.Message,
            Amount = await AmountAsync(typed, units),
            ShippingAddress = await addresses.ReadAsync(typed.Address, errors, isOptional: true)
        };
        await CheckAsync(nameof(typed.ListingId), typed.ListingId > 0, DealRefusal.ListingMissing);
        await CheckAsync(nameof(typed.BuyerId), typed.BuyerId > 0, DealRefusal.BuyerNeverWrote);
        await CheckAsync(nameof(typed.Quantity), units > 0, DealRefusal.QuantityNotPositive);
        await CheckAsync(nameof(typed.Amount), units <= 0 || typed.ListingId <= 0 || terms.Amount > 0, DealRefusal.AmountNotPositive);
        await CheckAsync(nameof(typed.Note), UserText.Lines(typed.Note) is not { Length: > DealNote.LongestText }, DealRefusal.NoteTooLong);
        return (terms, errors);

        async Task CheckAsync(string field, bool isRight, DealRefusal refusal)
        {
            if (!isRight)
                errors[field] = await texts.OfAsync(refusal);
        }
    }

    public static string FieldOf(DealRefusal refusal) => refusal switch
    {
        DealRefusal.ListingNotOnSale => nameof(AddOrderModel.ListingId),
        DealRefusal.BuyerNeverWrote or DealRefusal.TooManyOpenRequests or DealRefusal.OwnListing => nameof(AddOrderModel.BuyerId),
        _ => DealLocalizer.FieldOf(refusal)
    };

    /// <summary>What was agreed; the listing's price where nothing was typed.</summary>
    private async Task<decimal> AmountAsync(AddOrderModel typed, int units)
    {
        if (!string.IsNullOrWhiteSpace(typed.Amount))
            return await prices.ReadAsync(typed.Amount) ?? 0;
        return await listings.GetAsync((await visitor.CustomerAsync()).Id, typed.ListingId) is { } listing
            ? await prices.RoundAsync(listing.Price * Math.Clamp(units, 0, listing.Quantity))
            : 0;
    }

    private async Task<AddOrderInfo> InfoAsync(IReadOnlyDictionary<string, string?> typedAddress)
    {
        var seller = (await visitor.CustomerAsync()).Id;
        return new()
        {
            Listings = await ListingsAsync(seller, await visitor.StoreIdAsync()),
            Buyers = await BuyersAsync(seller),
            CurrencyCode = await prices.CodeAsync(),
            Address = await addresses.FormAsync(typedAddress, isOptional: true)
        };
    }

    private async Task<IReadOnlyList<SelectListItem>> ListingsAsync(int sellerId, int storeId)
    {
        var items = new List<SelectListItem>();
        foreach (var listing in await listings.GetPageAsync(sellerId, storeId, ListingStatus.Approved, 0, MostListings))
            if (listing.AvailableQuantity > 0)
                items.Add(new(await texts.TextAsync("AddOrder.ListingLine", listing.Name, await prices.FormatAsync(listing.Price), listing.AvailableQuantity), Text(listing.Id)));
        return items;
    }

    private async Task<IReadOnlyList<SelectListItem>> BuyersAsync(int sellerId)
    {
        var items = new List<SelectListItem>();
        foreach (var customer in await contacts.GetAsync(sellerId, MostBuyers))
            items.Add(new(await names.OfAsync(customer), Text(customer.Id)));
        return items.OrderBy(item => item.Text, StringComparer.CurrentCultureIgnoreCase).ToList();
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
