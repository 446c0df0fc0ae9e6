using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>Reads what is on offer: approved listings only.</summary>
public class ListingCatalogue(
    IRepository<Listing> listings,
    IRepository<ListingCharacteristic> characteristics,
    IRepository<ListingWord> words,
    IRepository<ProductCategory> productCategories)
{
    /// <summary>Counting stops here, so that a page costs the same in a market of any size.</summary>
    public const int MostCounted = 2000;

    /// <summary>The newest listings that match and are looked through for what they have in common.</summary>
    public const int MostCompared = 240;

    /// <returns>A page; its total is at most <see cref="MostCounted"/>.</returns>
    public async Task<IPagedList<Listing>> SearchAsync(ListingQuery query, int pageIndex, int pageSize)
    {
        var found = Filter(query);
        var total = await found.Select(listing => listing.Id).Take(MostCounted).CountAsync();
        var page = await Sort(found, query.Order).Skip(pageIndex * pageSize).Take(pageSize).ToListAsync();
        return new PagedList<Listing>(page, pageIndex, pageSize, total);
    }

    /// <returns>Those of the listings that match.</returns>
    public async Task<IList<int>> AmongAsync(ListingQuery query, IReadOnlyCollection<int> listingIds) =>
        await Filter(query).Where(listing => listingIds.Contains(listing.Id)).Select(listing => listing.Id).ToListAsync();

    public async Task<IList<Listing>> NewestAsync(int storeId, int count) =>
        await Sort(Filter(new() { StoreId = storeId }), ListingOrder.Newest).Take(count).ToListAsync();

    /// <summary>What the addresses of approved listings are made of, the newest first.</summary>
    public async Task<IReadOnlyList<(int Id, string Name, DateTime ChangedOnUtc)>> AddressesAsync(int storeId, int most)
    {
        var rows = await Sort(Filter(new() { StoreId = storeId }), ListingOrder.Newest).Take(most)
            .Select(listing => new { listing.Id, listing.Name, listing.UpdatedOnUtc })
            .ToListAsync();
        return rows.Select(row => (row.Id, row.Name, row.UpdatedOnUtc)).ToList();
    }

    /// <summary>Of any status; what may be shown to whom is the caller's to decide.</summary>
    public Task<Listing?> GetAsync(int listingId) => listings.GetByIdAsync(listingId)!;

    /// <summary>What the listings that match have in common, the most frequent first; the characteristics asked for do not narrow it.</summary>
    public async Task<IReadOnlyList<CharacteristicCount>> CommonAsync(ListingQuery query, int most)
    {
        var ids = Sort(Filter(query with { Characteristics = [] }), ListingOrder.Newest).Select(listing => listing.Id).Take(MostCompared);
        var rows = await (
            from line in characteristics.Table
            join id in ids on line.ListingId equals id
            group line by new { line.Name, line.Value } into same
            orderby same.Count() descending, same.Key.Name, same.Key.Value
            select new { same.Key.Name, same.Key.Value, Count = same.Count() })
            .Take(most).ToListAsync();
        return rows.Select(row => new CharacteristicCount(new(row.Name, row.Value), row.Count)).ToList();
    }

    /// <summary>How many of the newest listings that match are in a category itself; the categories asked for do not narrow it.</summary>
    public async Task<IReadOnlyDictionary<int, int>> CategoriesAsync(ListingQuery query)
    {
        var productIds = Sort(Filter(query with { CategoryIds = [] }), ListingOrder.Newest)
            .Select(listing => new { listing.Id, listing.ProductId }).Take(MostCompared);
        var rows = await (
            from mapping in productCategories.Table
            join listing in productIds on mapping.ProductId equals listing.ProductId
            group mapping by mapping.CategoryId into same
            select new { CategoryId = same.Key, Count = same.Count() })
            .ToListAsync();
        return rows.ToDictionary(row => row.CategoryId, row => row.Count);
    }

    /// <returns>How many listings match, and what the cheapest costs in the primary store currency.</returns>
    public async Task<(int Count, decimal LowestPrice)> SummaryAsync(ListingQuery query)
    {
        var summary = await Filter(query).GroupBy(listing => listing.StoreId)
            .Select(group => new { Count = group.Count(), LowestPrice = group.Min(listing => listing.Price) })
            .FirstOrDefaultAsync();
        return summary is null ? default : (summary.Count, summary.LowestPrice);
    }

    private IQueryable<Listing> Filter(ListingQuery query)
    {
        var found = listings.Table.Where(listing => listing.StoreId == query.StoreId && listing.StatusId == (int)ListingStatus.Approved);
        if (query.ProductIds.Count > 0)
        {
            var productIds = query.ProductIds.ToList();
            found = found.Where(listing => productIds.Contains(listing.ProductId));
        }
        if (query.SellerId is { } sellerId)
            found = found.Where(listing => listing.SellerId == sellerId);
        if (query.LowestPrice is { } lowest)
            found = found.Where(listing => listing.Price >= lowest);
        if (query.HighestPrice is { } highest)
            found = found.Where(listing => listing.Price <= highest);
        if (query.Conditions.Count > 0)
        {
            var conditionIds = query.Conditions.Select(condition => (int)condition).ToList();
            found = found.Where(listing => conditionIds.Contains(listing.ConditionId));
        }
        return FilterByCharacteristics(found.InCategories(productCategories.Table, query.CategoryIds), query)
            .WithWords(words.Table, SearchWords.Of(query.Text ?? ""));
    }

    private IQueryable<Listing> FilterByCharacteristics(IQueryable<Listing> found, ListingQuery query)
    {
        foreach (var named in query.Characteristics.GroupBy(line => line.Name))
        {
            var (name, values) = (named.Key, named.Select(line => line.Value).ToList());
            found = found.Where(listing => characteristics.Table.Any(line =>
                line.ListingId == listing.Id && line.Name == name && values.Contains(line.Value)));
        }
        return found;
    }

    private static IQueryable<Listing> Sort(IQueryable<Listing> found, ListingOrder order) => order switch
    {
        ListingOrder.PriceAscending => found.OrderBy(listing => listing.Price).ThenBy(listing => listing.Id),
        ListingOrder.PriceDescending => found.OrderByDescending(listing => listing.Price).ThenByDescending(listing => listing.Id),
        _ => found.OrderByDescending(listing => listing.ApprovedOnUtc).ThenByDescending(listing => listing.Id)
    };
}
