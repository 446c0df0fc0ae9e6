using Nop.Core;
using Nop.Core.Caching;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Insights;
using Nop.Services.Localization;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

/// <summary>Gives a store a market to look at, and takes it away again.</summary>
public class SampleMarket(
    SamplePeople people,
    SampleProducts products,
    SamplePurchases purchases,
    SampleListings listings,
    SampleDeals deals,
    SampleFavourites favourites,
    SampleCleanup cleanup,
    DailySummaries days,
    ProductSummaries comingBack,
    IStoreContext storeContext,
    ILanguageService languages,
    ILocker locker,
    OneByOne oneByOne)
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(10);

    public async Task<bool> IsThereAsync() => (await people.FindAsync()).Count > 0;

    /// <returns>How many listings were made.</returns>
    public async Task<Outcome<SampleRefusal, int>> InstallAsync()
    {
        Outcome<SampleRefusal, int> outcome = SampleRefusal.Busy;
        await AloneAsync(async () => outcome = await IsThereAsync() ? SampleRefusal.AlreadyThere : await CreateAsync());
        return outcome;
    }

    /// <summary>For the installation of the plugin, which must not fail because of a sample.</summary>
    public Task TryInstallAsync() => oneByOne.TryAsync("a store without sample data", InstallAsync);

    /// <returns>False when there was none.</returns>
    public async Task<bool> RemoveAsync()
    {
        var found = false;
        await AloneAsync(async () =>
        {
            var persons = await people.FindAsync();
            found = persons.Count > 0;
            await oneByOne.DoAsync(persons, RemoveAsync, person => $"the sample customer {person.Id}");
            await days.ForgetAsync();
            await comingBack.ForgetAsync();
        });
        return found;
    }

    private async Task RemoveAsync(Customer person)
    {
        await cleanup.DeleteAllOfAsync(person);
        await purchases.DeleteAllOfAsync(person);
        await people.DeleteAsync(person);
    }

    private Task AloneAsync(Func<Task> work) => locker.PerformActionWithLockAsync($"{FleaMarketDefaults.SystemName}.Samples", _longest, work);

    private async Task<Outcome<SampleRefusal, int>> CreateAsync()
    {
        var store = await storeContext.GetCurrentStoreAsync();
        var chosen = await products.ChooseAsync(store.Id, SampleOffer.All.Count);
        if (chosen.Count == 0)
            return SampleRefusal.NoProducts;

        var language = await LanguageAsync(store);
        var words = SampleTexts.In(language);
        var persons = await people.CreateAsync(words.Names, store.Id);
        var made = new Dictionary<int, Listing>();
        await oneByOne.DoAsync(SampleOffer.All.Zip(words.Offers).Index(), async numbered =>
        {
            var (index, (offer, text)) = numbered;
            var (seller, product) = (persons[offer.Seller], chosen[index % chosen.Count]);
            var item = await purchases.BuyAsync(seller, store.Id, product, offer.Quantity);
            if (await listings.OfferAsync(new(offer, text, seller, persons[^1], product, item), language) is { } listing)
                made[index] = listing;
        }, numbered => $"the sample listing {numbered.Index}");
        await TradeAsync(made, words.Deals, persons);
        await favourites.AddAsync(made, persons[^1]);
        return made.Count;
    }

    private async Task TradeAsync(Dictionary<int, Listing> made, IReadOnlyList<SampleTexts.Deal> words, IReadOnlyList<Customer> persons)
    {
        var agreed = SampleDeal.All.Zip(words).Where(deal => made.ContainsKey(deal.First.Offer));
        await oneByOne.DoAsync(agreed, deal => deals.MakeAsync(deal.First, deal.Second, made[deal.First.Offer], persons[deal.First.Buyer]),
            deal => $"the sample deal about the listing {deal.First.Offer}");
        await oneByOne.DoAsync(made.Where(offer => SampleOffer.All[offer.Key].Status == ListingStatus.Sold).Select(offer => offer.Value),
            listings.SellAsync, listing => $"the sample listing {listing.Id}");
    }

    private async Task<Language> LanguageAsync(Store store) =>
        await languages.GetLanguageByIdAsync(store.DefaultLanguageId) ?? (await languages.GetAllLanguagesAsync(storeId: store.Id)).First();
}
