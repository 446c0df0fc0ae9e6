using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>Reads what is on offer: approved listings only.</summary>
public class ListingSearch(
    IRepository<Listing> listings,
    IRepository<ListingCharacteristic> characteristics,
    IRepository<ListingSearchTerm> terms,
    IRepository<ProductCategory> productCategories,
    ListingSearchCache cache)
{
    /// <summary>Looking stops here, so that a page costs the same in a market of any size.</summary>
    public const int MostCounted = 2000;

    /// <summary>Where it stops for the first pages, which are asked for most; so many are looked through for what they have in common.</summary>
    public const int FewCounted = 240;

    /// <summary>Terms from which on the first listings are looked through before all.</summary>
    private const int ManyQuestions = 2;

    /// <summary>Listings that are looked through then.</summary>
    internal const int LookedThrough = 16_000;

    public static int MostFor(int pageIndex, int pageSize) => (pageIndex + 1) * pageSize > FewCounted / 2 ? MostCounted : FewCounted;

    /// <returns>A page; its total is at most <see cref="MostFor"/>.</returns>
    public async Task<IPagedList<Listing>> SearchAsync(ListingSearchCriteria query, int pageIndex, int pageSize)
    {
        var ids = await FindAsync(query, MostFor(pageIndex, pageSize));
        var page = ids.Skip(pageIndex * pageSize).Take(pageSize).Select(listing => listing.Id).ToList();
        var rows = await listings.Table.Where(listing => page.Contains(listing.Id) && listing.StatusId == ListingStatuses.PublicId).ToListAsync();
        return new PagedList<Listing>(rows.OrderBy(listing => page.IndexOf(listing.Id)).ToList(), pageIndex, pageSize, ids.Count);
    }

    /// <returns>A name of all that a page shows of what is found: another page has another.</returns>
    public async Task<string> NameOfPageAsync(ListingSearchCriteria query, int pageIndex, int pageSize) => string.Join('-',
        FoundListing.NameOf(await FindAsync(query, MostFor(pageIndex, pageSize))),
        FoundListing.NameOf(await FindAsync(OfAllCharacteristics(query), FewCounted)),
        FoundListing.NameOf(await FindAsync(OfAllCategories(query), FewCounted)));

    /// <returns>As <see cref="NameOfPageAsync"/>, of <see cref="NewestAsync"/>.</returns>
    public async Task<string> NameOfNewestAsync(int storeId, int count) =>
        FoundListing.NameOf(await FoundAsync(Filter(new() { StoreId = storeId }), ListingOrder.Newest, count));

    /// <returns>Those of the listings that match.</returns>
    public async Task<IList<int>> AmongAsync(ListingSearchCriteria query, IReadOnlyCollection<int> listingIds) =>
        query.FindsNothing ? [] : await Matching(query).Where(listing => listingIds.Contains(listing.Id)).Select(listing => listing.Id).ToListAsync();

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

    /// <summary>What a page says of all that match, beside the listings that it shows.</summary>
    /// <param name="mostCommon">Characteristics.</param>
    public async Task<ListingCounts> CountAsync(ListingSearchCriteria query, int mostCommon) => new(await CategoriesAsync(query), await CommonAsync(query, mostCommon));

    /// <summary>What the listings that match have in common, the most frequent first; the characteristics asked for do not narrow it.</summary>
    private async Task<List<CharacteristicCount>> CommonAsync(ListingSearchCriteria query, int most)
    {
        var wide = OfAllCharacteristics(query);
        var found = await FindAsync(wide, FewCounted);
        return await cache.SaidAsync($"common.{most}", wide, found, async () =>
        {
            var ids = found.Select(listing => listing.Id).ToList();
            var rows = await characteristics.Table.Where(line => ids.Contains(line.ListingId))
                .GroupBy(line => new { line.Name, line.Value })
                .Select(same => new { same.Key.Name, same.Key.Value, Count = same.Count() })
                .OrderByDescending(same => same.Count).ThenBy(same => same.Name).ThenBy(same => same.Value)
                .Take(most).ToListAsync();
            return rows.Select(row => new CharacteristicCount(new(row.Name, row.Value), row.Count)).ToList();
        });
    }

    /// <summary>How many of the newest listings that match are in a category itself; the categories asked for do not narrow it.</summary>
    private async Task<Dictionary<int, int>> CategoriesAsync(ListingSearchCriteria query)
    {
        var wide = OfAllCategories(query);
        var found = await FindAsync(wide, FewCounted);
        return await cache.SaidAsync("categories", wide, found, async () =>
        {
            var ids = found.Select(listing => listing.Id).ToList();
            // Databases that join before they group read all listings of the categories.
            var products = listings.Table.Where(listing => ids.Contains(listing.Id))
                .GroupBy(listing => listing.ProductId)
                .Select(same => new { ProductId = same.Key, Count = same.Count() });
            var rows = await (
                from product in products
                join mapping in productCategories.Table on product.ProductId equals mapping.ProductId
                group product by mapping.CategoryId into same
                select new { CategoryId = same.Key, Count = same.Sum(product => product.Count) })
                .ToListAsync();
            return rows.ToDictionary(row => row.CategoryId, row => row.Count);
        });
    }

    /// <returns>How many listings match, and what the cheapest costs in the primary store currency.</returns>
    public async Task<(int Count, decimal LowestPrice)> SummaryAsync(ListingSearchCriteria query)
    {
        var summary = await Matching(query).GroupBy(listing => listing.StoreId)
            .Select(group => new { Count = group.Count(), LowestPrice = group.Min(listing => listing.Price) })
            .FirstOrDefaultAsync();
        return summary is null ? default : (summary.Count, summary.LowestPrice);
    }

    private static ListingSearchCriteria OfAllCharacteristics(ListingSearchCriteria query) => query with { Characteristics = [], Order = ListingOrder.Newest };

    private static ListingSearchCriteria OfAllCategories(ListingSearchCriteria query) => query with { CategoryIds = [], Order = ListingOrder.Newest };

    /// <returns>Those that match, in the order that is asked for.</returns>
    private Task<List<FoundListing>> FindAsync(ListingSearchCriteria query, int most) =>
        cache.FoundAsync($"{most}", query, () => query.FindsNothing ? Task.FromResult(new List<FoundListing>())
            : query.Words.Count > 0 && query.Order == ListingOrder.Newest ? WholeFirstAsync(query, most)
            : FindAsync(query, false, most));

    /// <summary>Those that have all words as they were asked for stand before those that have longer ones.</summary>
    private async Task<List<FoundListing>> WholeFirstAsync(ListingSearchCriteria query, int most)
    {
        var whole = await FindAsync(query, true, most);
        return whole.Count == most ? whole : whole.UnionBy(await FindAsync(query, false, most), listing => listing.Id).Take(most).ToList();
    }

    private async Task<List<FoundListing>> FindAsync(ListingSearchCriteria query, bool wholeWords, int most)
    {
        var questions = TermQuestion.Of(query, terms.Table, wholeWords);
        var areNewest = query is { Order: ListingOrder.Newest, SellerId: null, ProductIds.Count: 0 } && questions.Any(question => question.Name is not null);
        var first = areNewest ? await new NewestByTerms(query.StoreId, listings.Table, cache, questions, query.IsFiltered ? Filter(query) : null).FindAsync(most)
            : questions.Count >= ManyQuestions ? await AmongFirstAsync(query, questions, most)
            : null;
        return first ?? await FoundAsync(Having(query, questions), query.Order, most);
    }

    /// <summary>
    /// What several common terms have in common stands among the first listings, and asking these one after the other is cheaper than
    /// what databases plan for all of them.
    /// </summary>
    /// <returns>Null where too few of the first match to say that they are those asked for.</returns>
    private async Task<List<FoundListing>?> AmongFirstAsync(ListingSearchCriteria query, IReadOnlyList<TermQuestion> questions, int most)
    {
        var found = Sort(Filter(query), query.Order).Take(LookedThrough);
        foreach (var asked in questions.Select(question => question.Terms))
            found = found.Where(listing => asked.Count(term => term.ListingId == listing.Id) > 0);
        var first = await FoundAsync(found, query.Order, most);
        return first.Count == most ? first : null;
    }

    private static Task<List<FoundListing>> FoundAsync(IQueryable<Listing> matching, ListingOrder order, int most) =>
        Sort(matching, order).Take(most).Select(listing => new FoundListing(listing.Id, listing.Revision)).ToListAsync();

    /// <summary>By everything but terms.</summary>
    private IQueryable<Listing> Filter(ListingSearchCriteria query)
    {
        var matching = listings.Table.Where(listing => listing.StoreId == query.StoreId && listing.StatusId == ListingStatuses.PublicId);
        if (query.ProductIds.Count > 0)
        {
            var productIds = query.ProductIds.ToList();
            matching = matching.Where(listing => productIds.Contains(listing.ProductId));
        }
        if (query.SellerId is { } sellerId)
            matching = matching.Where(listing => listing.SellerId == sellerId);
        if (query.LowestPrice is { } lowest)
            matching = matching.Where(listing => listing.Price >= lowest);
        if (query.HighestPrice is { } highest)
            matching = matching.Where(listing => listing.Price <= highest);
        if (query.Conditions.Count > 0)
        {
            var conditionIds = query.Conditions.Select(condition => (int)condition).ToList();
            matching = matching.Where(listing => conditionIds.Contains(listing.ConditionId));
        }
        return matching.InCategories(productCategories.Table, query.CategoryIds);
    }

    private IQueryable<Listing> Matching(ListingSearchCriteria query) => Having(query, TermQuestion.Of(query, terms.Table, false));

    private IQueryable<Listing> Having(ListingSearchCriteria query, IReadOnlyList<TermQuestion> questions) =>
        Filter(query).WithEach(questions.Select(question => question.Terms));

    private static IQueryable<Listing> Sort(IQueryable<Listing> matching, ListingOrder order) => order switch
    {
        ListingOrder.PriceAscending => matching.OrderBy(listing => listing.Price).ThenBy(listing => listing.Id),
        ListingOrder.PriceDescending => matching.OrderByDescending(listing => listing.Price).ThenByDescending(listing => listing.Id),
        _ => matching.OrderByDescending(listing => listing.ApprovedOnUtc).ThenByDescending(listing => listing.Id)
    };
}
