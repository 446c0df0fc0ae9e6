using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Services.Messages;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>The tokens of a mail about a comment; what people write comes last, so that it holds no token of ours.</summary>
public class CommentTokens(CustomerDisplayNames displayNames, StoreLinks links)
{
    private const string Prefix = "FleaMarketComment.";

    private static readonly string[] _names = ["URL", "MuteURL", "Author", "IsBySeller", "ListingName", "Text"];

    /// <summary>As a message template quotes them.</summary>
    public static string[] Quoted { get; } = _names.Select(name => $"%{Prefix}{name}%").ToArray();

    public async Task<IEnumerable<Token>> OfAsync(CommentWrittenEvent written, Store store, Language language)
    {
        var (comment, _, listing) = written;
        return
        [
            new(Prefix + "URL", links.To(store, language, FleaMarketRoutes.Listing, new { id = listing.Id, comment = comment.Id }) + "#" + PageAnchors.Comment(comment.Id), true),
            new(Prefix + "MuteURL", links.To(store, language, FleaMarketRoutes.MuteComments, new { id = listing.Id }), true),
            new(Prefix + "IsBySeller", comment.IsBySeller),
            new(Prefix + "Author", await displayNames.OfAsync(comment.AuthorId)),
            new(Prefix + "ListingName", listing.Name),
            new(Prefix + "Text", comment.Text)
        ];
    }
}
