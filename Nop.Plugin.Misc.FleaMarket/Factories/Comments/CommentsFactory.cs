using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Comments;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Helpers;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Comments;

/// <summary>Fills the Reviews tab; the number of statements does not depend on that of the comments.</summary>
public class CommentsFactory(
    CurrentVisitor visitor,
    CommentQueries commentQueries,
    CommentMutes mutes,
    CustomerDisplayNames displayNames,
    ListingSlugs slugs,
    IPermissionService permissions,
    IDateTimeHelper dates,
    FleaMarketSettings settings,
    WritingCaptcha captcha)
{
    private const int LastPage = 10_000;

    private sealed record Reader(int CustomerId, bool IsRegistered, bool IsOwner, bool IsModerator)
    {
        public bool SeesHidden => IsOwner || IsModerator;
    }

    /// <param name="refused">A form that comes back; null for an empty one.</param>
    /// <returns>Null where the store has no comments.</returns>
    public async Task<CommentsModel?> PrepareAsync(Listing listing, CommentsQuery query, CommentFormModel? refused = null)
    {
        if (!settings.AllowComments)
            return null;
        var who = await ReaderAsync(listing);
        var page = await PageAsync(listing.Id, query, who.SeesHidden);
        var names = await displayNames.LoadAsync(page.SelectMany(conversation => conversation.All).Select(comment => comment.AuthorId));
        var form = refused ?? new CommentFormModel { AnswersId = query.AnswersId };
        var answered = page.FirstOrDefault(conversation => conversation.Comment.Id == form.AnswersId && !conversation.Comment.IsHidden)?.Comment;
        var isOpen = listing.TakesComments;
        return new()
        {
            ListingId = listing.Id,
            Slug = await slugs.OfAsync(listing.Name),
            Count = page.TotalCount == 0 ? 0 : await commentQueries.CountAsync(listing.Id),
            Conversations = await ConversationsAsync(page, who, names),
            Pages = Pages(page, listing.Id, await slugs.OfAsync(listing.Name)),
            Form = isOpen && who.IsRegistered ? form with { AnswersId = answered?.Id ?? 0 } : null,
            Answering = answered is null ? null : names(answered.AuthorId),
            IsByOwner = who.IsOwner,
            MustLogIn = isOpen && !who.IsRegistered,
            CanAskInPrivate = settings.AllowPrivateQuestions && listing.TakesPrivateQuestionsOf(who.CustomerId),
            ShowCaptcha = captcha.IsAsked,
            CanMute = await CanMuteAsync(listing.Id, who),
            IsMuted = who.IsRegistered && await mutes.IsMutedAsync(who.CustomerId, listing.Id),
            IsAskedFor = refused is not null || !query.IsEmpty
        };
    }

    private async Task<Reader> ReaderAsync(Listing listing)
    {
        var customerId = (await visitor.CustomerAsync()).Id;
        var isRegistered = await visitor.IsRegisteredAsync();
        return new(customerId, isRegistered, listing.SellerId == customerId,
            isRegistered && await permissions.AuthorizeAsync(FleaMarketPermissions.Moderate));
    }

    private async Task<IPagedList<Conversation>> PageAsync(int listingId, CommentsQuery query, bool withHidden)
    {
        var size = settings.CommentsPageSize;
        var index = query.CommentId > 0
            ? await commentQueries.PageOfAsync(listingId, query.CommentId, withHidden, size)
            : Math.Clamp(query.Page, 1, LastPage) - 1;
        var page = await commentQueries.GetPageAsync(listingId, withHidden, index, size);
        return page.Count == 0 && page.TotalPages > 0
            ? await commentQueries.GetPageAsync(listingId, withHidden, page.TotalPages - 1, size)
            : page;
    }

    private async Task<IReadOnlyList<CommentsModel.ConversationModel>> ConversationsAsync(IEnumerable<Conversation> page, Reader who, Func<int, string> names)
    {
        var models = new List<CommentsModel.ConversationModel>();
        foreach (var conversation in page)
        {
            var answers = new List<CommentModel>();
            foreach (var answer in conversation.Answers)
                answers.Add(await CommentAsync(answer, who, names));
            models.Add(new(await CommentAsync(conversation.Comment, who, names), answers));
        }
        return models;
    }

    private async Task<CommentModel> CommentAsync(ListingComment comment, Reader who, Func<int, string> names) => new()
    {
        Id = comment.Id,
        ListingId = comment.ListingId,
        Author = names(comment.AuthorId),
        IsBySeller = comment.IsBySeller,
        Text = comment.Text,
        WrittenOn = await dates.ConvertToUserTimeAsync(comment.CreatedOnUtc, DateTimeKind.Utc),
        IsHidden = comment.IsHidden,
        CanHide = who.SeesHidden && !comment.IsHidden,
        CanShow = who.IsModerator && comment.IsHidden
    };

    private async Task<bool> CanMuteAsync(int listingId, Reader who) =>
        who.IsOwner || who.IsRegistered && await commentQueries.HasWrittenAsync(who.CustomerId, listingId);

    private static PagesModel Pages(IPagedList<Conversation> page, int listingId, string? slug) =>
        PagesModel.Of(page, FleaMarketRoutes.Listing, new Dictionary<string, object?> { ["id"] = listingId, ["slug"] = slug }) with { Fragment = PageAnchors.Comments };
}
