using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Comments;

/// <summary>What a list of comments refers to, by name; a number stands for what is gone.</summary>
public sealed record CommentNames(IReadOnlyDictionary<int, string> Listings, IReadOnlyDictionary<int, string> CustomerLoginQueries, IReadOnlyDictionary<int, string> Actors)
{
    public string Listing(ListingComment comment) => Find(Listings, comment.ListingId);
    public string Author(ListingComment comment) => Find(CustomerLoginQueries, comment.AuthorId);

    /// <returns>Empty for a comment that everybody sees.</returns>
    public string HiddenBy(ListingComment comment) =>
        comment.IsHidden ? $"{Actors[comment.HiddenByActorId]} {Find(CustomerLoginQueries, comment.HiddenById)}" : "";

    private static string Find(IReadOnlyDictionary<int, string> names, int id) => names.GetValueOrDefault(id) ?? $"#{id}";
}

/// <summary>One statement for each kind of name, for any number of comments.</summary>
public class CommentNamesFactory(CommentAdminQueries commentQueries, CustomerLoginLookup logins, ILocalizationService localization)
{
    public async Task<CommentNames> LoadAsync(IReadOnlyCollection<ListingComment> comments)
    {
        var actors = new Dictionary<int, string>();
        foreach (var actor in Enum.GetValues<ListingActor>())
            actors[(int)actor] = await localization.GetLocalizedEnumAsync(actor);
        return new(
            await commentQueries.ListingNamesAsync(comments.Select(comment => comment.ListingId).Distinct().ToList()),
            await logins.LoginsAsync(comments.SelectMany(comment => new[] { comment.AuthorId, comment.HiddenById }).Where(id => id > 0)),
            actors);
    }
}
