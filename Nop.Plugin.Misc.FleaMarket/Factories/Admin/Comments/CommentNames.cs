using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Comments;

/// <summary>What a list of comments refers to, by name.</summary>
public sealed record CommentNames(Func<int, string> Listing, Func<int, string> Login, IReadOnlyDictionary<int, string> Actors)
{
    /// <returns>Empty for a comment that everybody sees.</returns>
    public string HiddenBy(ListingComment comment) => comment.IsHidden ? $"{Actors[comment.HiddenByActorId]} {Login(comment.HiddenById)}" : "";
}

public class CommentNamesFactory(GridNames names, ILocalizationService localization)
{
    public async Task<CommentNames> LoadAsync(IEnumerable<ListingComment> comments)
    {
        var actors = new Dictionary<int, string>();
        foreach (var actor in Enum.GetValues<ListingActor>())
            actors[(int)actor] = await localization.GetLocalizedEnumAsync(actor);
        return new(
            await names.ListingsAsync(comments.Select(comment => comment.ListingId)),
            await names.LoginsAsync(comments.SelectMany(comment => (int[])[comment.AuthorId, comment.HiddenById])),
            actors);
    }
}
