using Nop.Core;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;

namespace Nop.Plugin.Misc.FleaMarket.Services.Comments;

/// <summary>A comment with its answers, the oldest first.</summary>
public sealed record Conversation(ListingComment Comment, IReadOnlyList<ListingComment> Answers);

public class CommentReader(IRepository<ListingComment> comments)
{
    /// <summary>The newest conversation first; three statements for a page of any length.</summary>
    /// <param name="withHidden">For the moderator and the listing's owner.</param>
    public async Task<IPagedList<Conversation>> GetPageAsync(int listingId, bool withHidden, int pageIndex, int pageSize)
    {
        var visible = comments.Table.Where(comment => comment.ListingId == listingId && (withHidden || comment.HiddenByActorId == 0));
        var page = await visible.Where(comment => comment.AnswersId == 0)
            .OrderByDescending(comment => comment.Id).ToPagedListAsync(pageIndex, pageSize);
        var ids = page.Select(comment => comment.Id).ToList();
        var answers = (await visible.Where(comment => ids.Contains(comment.AnswersId)).OrderBy(comment => comment.Id).ToListAsync())
            .ToLookup(comment => comment.AnswersId);
        return new PagedList<Conversation>(
            page.Select(comment => new Conversation(comment, answers[comment.Id].ToList())).ToList(), pageIndex, pageSize, page.TotalCount);
    }

    public Task<int> CountAsync(int listingId) =>
        comments.Table.CountAsync(comment => comment.ListingId == listingId && comment.HiddenByActorId == 0);

    /// <summary>Questions on the seller's listings that wait for an answer, by listing.</summary>
    public async Task<IReadOnlyDictionary<int, int>> CountWaitingAsync(int sellerId)
    {
        var rows = await comments.Table
            .Where(comment => comment.SellerId == sellerId && comment.AnswersId == 0 && comment.AnsweredOnUtc == null && comment.HiddenByActorId == 0)
            .GroupBy(comment => comment.ListingId)
            .Select(group => new { ListingId = group.Key, Count = group.Count() })
            .ToListAsync();
        return rows.ToDictionary(row => row.ListingId, row => row.Count);
    }
}
