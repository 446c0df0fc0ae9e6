using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>What a customer wrote on listings. The place of a comment stays, so that the answers to it do; its text goes.</summary>
public class PersonalComments(IRepository<ListingComment> comments, IRepository<CommentMute> mutes, OneByOne oneByOne) : IPersonalData
{
    private static readonly string[] _columns = ["Listing", "Time", "AnswerTo", "Text", "Hidden"];
    private static readonly string[] _muteColumns = ["Listing"];

    public IQueryable<int> CustomerIds => comments.Table.Where(comment => comment.Text != "").Select(comment => comment.AuthorId);

    public IEnumerable<PersonalSheet> Sheets(int customerId) =>
        [new("Comments", _columns, RowsAsync(customerId)), new("Mutes", _muteColumns, MutesAsync(customerId))];

    public async Task EraseAsync(int customerId)
    {
        await mutes.DeleteAsync(mute => mute.CustomerId == customerId);
        await oneByOne.DoAsync(comments.Table.Where(comment => comment.AuthorId == customerId && comment.Text != "").ByKeyAsync(), comment =>
        {
            comment.Forget();
            return comments.UpdateAsync(comment);
        }, comment => $"the erased author's comment {comment.Id}");
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var comment in comments.Table.Where(comment => comment.AuthorId == customerId).ByKeyAsync())
            yield return [comment.ListingId, comment.CreatedOnUtc, comment.AnswersId == 0 ? null : comment.AnswersId, comment.Text, comment.IsHidden];
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> MutesAsync(int customerId)
    {
        await foreach (var mute in mutes.Table.Where(mute => mute.CustomerId == customerId).ByKeyAsync())
            yield return [mute.ListingId];
    }
}
