using System.Linq.Expressions;
using Nop.Core;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>Finds for the back office what belongs to listings with certain words, of any status.</summary>
public class ListingsByWords(IRepository<ListingSearchTerm> terms)
{
    /// <summary>A listing may have several words that begin alike; few have more of them.</summary>
    private const int TermsPerWord = 2;

    /// <summary>A word that few listings have leads to them; for any other, each row is asked whether its listing has the word.</summary>
    /// <param name="typed">Words; a listing has to have all of them, each as the beginning of one of its own. Blank for all rows.</param>
    /// <param name="listingId">The column that names the listing.</param>
    public async Task<IQueryable<T>> FilterAsync<T>(IQueryable<T> rows, string? typed, Expression<Func<T, int>> listingId) where T : BaseEntity
    {
        if (string.IsNullOrWhiteSpace(typed))
            return rows;
        var questions = QuestionsOf(typed);
        if (questions.Count == 0)
            return rows.Where(row => row.Id == 0);
        var rare = await RareAsync(questions);
        foreach (var question in questions)
            rows = question == rare ? rows.WhereAny(id => question.Any(term => term.ListingId == id), listingId)
                : rows.WhereAny(id => question.Count(term => term.ListingId == id) > 0, listingId);
        return rows;
    }

    /// <summary>Whether anything but all rows is asked for.</summary>
    public static bool Asks(string? typed) => SearchTokenizer.Asked(typed).Count > 0;

    /// <summary>Goes from a word to its listings, which stand together in the index, and stops at <paramref name="most"/>.</summary>
    /// <param name="found">What <see cref="FilterAsync"/> has left of the listings.</param>
    /// <param name="typed">As for that, not blank.</param>
    public async Task<int> CountAsync(IQueryable<Listing> found, string typed, int most)
    {
        var enough = most * TermsPerWord;
        var ids = await QuestionsOf(typed)[0].Join(found, term => term.ListingId, listing => listing.Id, (_, listing) => listing.Id).Take(enough).ToListAsync();
        var count = ids.Distinct().Count();
        return count >= most ? most : ids.Count < enough ? count : await found.Select(listing => listing.Id).Take(most).CountAsync();
    }

    private List<IQueryable<ListingSearchTerm>> QuestionsOf(string typed) => SearchTokenizer.Asked(typed).Select(word => terms.Table.Of(word, false)).ToList();

    /// <returns>One that few have; null where there is none.</returns>
    private static async Task<IQueryable<ListingSearchTerm>?> RareAsync(IEnumerable<IQueryable<ListingSearchTerm>> questions)
    {
        foreach (var question in questions)
            if (await question.AreFewAsync())
                return question;
        return null;
    }
}
