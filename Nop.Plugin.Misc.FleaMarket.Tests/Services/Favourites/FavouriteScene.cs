using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Favourites;
using Nop.Plugin.Misc.FleaMarket.Services.Following;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Favourites;

/// <summary>Favourites, followed sellers and the daily mails about them.</summary>
internal sealed class FavouriteScene(InProcessStore store, Scene scene)
{
    public static readonly TimeSpan Day = TimeSpan.FromDays(1) + TimeSpan.FromMinutes(1);

    /// <summary>Somebody who likes a listing.</summary>
    public async Task<Customer> ReaderAsync(params Listing[] liked)
    {
        var reader = await scene.CustomerAsync();
        foreach (var listing in liked)
            await AddAsync(reader, listing);
        return reader;
    }

    public async Task AddAsync(Customer reader, Listing listing) =>
        Assert.That((await store.AskAsync((FavouriteListings favourites) => favourites.AddAsync(reader.Id, listing.Id))).Refusal, Is.Null);

    /// <summary>A favourite and its seller, the favourite in silence.</summary>
    public async Task LikeAsync(Customer reader, Listing listing)
    {
        await AddAsync(reader, listing);
        await store.AskAsync((FavouriteListings favourites) => favourites.SilenceAsync(reader.Id, listing.Id, true));
        await FollowAsync(reader, listing.SellerId);
    }

    public async Task FollowAsync(Customer reader, int sellerId) =>
        Assert.That((await store.AskAsync((FollowedSellers sellers) => sellers.FollowAsync(reader.Id, sellerId, Scene.StoreId))).Refusal, Is.Null);

    public async Task<Listing> PriceAsync(Listing listing, decimal price) =>
        Scene.Done(await scene.CorrectAsync(await scene.NowAsync(listing), Scene.Content(listing.Quantity) with { Name = listing.Name, Price = price }));

    public async Task<Listing> ApprovedAsync(Customer seller) =>
        Scene.Done(await scene.ApproveAsync(await scene.OfferedAsync(seller, await scene.BuyAsync(seller))));

    /// <summary>The hourly task.</summary>
    public Task RunAsync() => store.AskAsync((SavedSearchTask task) => task.ExecuteAsync());

    public async Task NextDayAsync()
    {
        store.Clock.Move(Day);
        await RunAsync();
    }

    public Task<List<QueuedEmail>> MailsAsync(Customer reader) => store.AskAsync((IRepository<QueuedEmail> mails) =>
        mails.Table.Where(mail => mail.To == reader.Email && mail.Body.Contains("unsubscribe")).OrderBy(mail => mail.Id).ToListAsync());

    public static string AddressOf(Listing listing) => $"/flea-market/{listing.Id}\"";
}
