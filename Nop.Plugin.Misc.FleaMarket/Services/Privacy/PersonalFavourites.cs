using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;
using Nop.Plugin.Misc.FleaMarket.Services.Favourites;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>What a customer wants to see again; nobody else is told of it.</summary>
public class PersonalFavourites(IRepository<Favourite> rows, IRepository<FavouriteMute> mutes, FavouriteListings favourites) : IPersonalData
{
    private static readonly string[] _columns = ["Listing", "Price", "Created"];
    private static readonly string[] _muteColumns = ["Listing"];

    public IQueryable<int> CustomerIds => rows.Table.Select(favourite => favourite.CustomerId).Concat(mutes.Table.Select(mute => mute.CustomerId));

    public IEnumerable<PersonalSheet> Sheets(int customerId) =>
        [new("Favourites", _columns, RowsAsync(customerId)), new("FavouriteMutes", _muteColumns, MutesAsync(customerId))];

    public Task EraseAsync(int customerId) => favourites.DeleteAllAsync(customerId);

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var favourite in rows.Table.Where(favourite => favourite.CustomerId == customerId).ByKeyAsync())
            yield return [favourite.ListingId, favourite.KnownPrice, favourite.CreatedOnUtc];
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> MutesAsync(int customerId)
    {
        await foreach (var mute in mutes.Table.Where(mute => mute.CustomerId == customerId).ByKeyAsync())
            yield return [mute.ListingId == FavouriteMute.All ? null : mute.ListingId];
    }
}
