using Nop.Core;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;

namespace Nop.Plugin.Misc.FleaMarket.Services.Comments;

/// <summary>A comment with its answers, the oldest first.</summary>
public sealed record Conversation(ListingComment Comment, IReadOnlyList<ListingComment> Answers)
{
    public IEnumerable<ListingComment> All => [Comment, .. Answers];
}

/// <summary>Reads the comments of one listing.</summary>
public class CommentQueries(IRepository<ListingComment> comments)
{
    /// <summary>The newest conversation first; three statements for a page of any length, two for an empty one.</summary>
    /// <param name="withHidden">For the moderator and the listing's owner.</param>
    public async Task<IPagedList<Conversation>> GetPageAsync(int listingId, bool withHidden, int pageIndex, int pageSize)
    {
        var visible = Of(listingId, withHidden);
        var page = await visible.Where(comment => comment.AnswersId == 0)
            .OrderByDescending(comment => comment.Id).ToPagedListAsync(pageIndex, pageSize);
        if (page.Count == 0)
            return new PagedList<Conversation>([], pageIndex, pageSize, page.TotalCount);
        var ids = page.Select(comment => comment.Id).ToList();
        var answers = (await visible.Where(comment => ids.Contains(comment.AnswersId)).OrderBy(comment => comment.Id).ToListAsync())
            .ToLookup(comment => comment.AnswersId);
        return new PagedList<Conversation>(
            page.Select(comment => new Conversation(comment, answers[comment.Id].ToList())).ToList(), pageIndex, pageSize, page.TotalCount);
    }

    /// <returns>The index of the page that a comment's conversation is on; 0 for a comment that is not to be seen.</returns>
    public async Task<int> PageOfAsync(int listingId, int commentId, bool withHidden, int pageSize)
    {
        if (await GetAsync(listingId, commentId) is not { } comment)
            return 0;
        var firstId = comment.AnswersId > 0 ? comment.AnswersId : comment.Id;
        return await Of(listingId, withHidden).CountAsync(newer => newer.AnswersId == 0 && newer.Id > firstId) / pageSize;
    }

    /// <summary>Comments and answers that everybody sees.</summary>
    public Task<int> CountAsync(int listingId)
    {
        var visible = Of(listingId, false);
        return visible.CountAsync(comment => comment.AnswersId == 0 || visible.Any(first => first.Id == comment.AnswersId));
    }

    /// <returns>Null for a comment that is not on the listing.</returns>
    public async Task<ListingComment?> GetAsync(int listingId, int commentId) =>
        await comments.GetByIdAsync(commentId) is { } comment && comment.ListingId == listingId ? comment : null;

    public Task<bool> HasWrittenAsync(int customerId, int listingId) =>
        comments.Table.AnyAsync(comment => comment.AuthorId == customerId && comment.ListingId == listingId);

    private IQueryable<ListingComment> Of(int listingId, bool withHidden)
    {
        var all = comments.Table.Where(comment => comment.ListingId == listingId);
        return withHidden ? all : all.Where(comment => comment.HiddenByActorId == 0);
    }
}
