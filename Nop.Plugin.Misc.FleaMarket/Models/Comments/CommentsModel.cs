using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Comments;

/// <summary>The Reviews tab of a listing.</summary>
public record CommentsModel : BaseNopModel
{
    public int ListingId { get; init; }
    public string? Slug { get; init; }

    /// <summary>Comments and answers that everybody sees.</summary>
    public int Count { get; init; }
    public IReadOnlyList<ConversationModel> Conversations { get; init; } = [];
    public PagesModel Pages { get; init; } = new();

    /// <summary>Null where the visitor cannot write.</summary>
    public CommentFormModel? Form { get; init; }

    /// <summary>Whose comment the form answers; null for none.</summary>
    public string? Answering { get; init; }

    public bool IsByOwner { get; init; }

    /// <summary>A guest is asked to log in where others write.</summary>
    public bool MustLogIn { get; init; }
    public bool ShowCaptcha { get; init; }
    public bool CanMute { get; init; }

    /// <summary>Whether one may ask in private instead.</summary>
    public bool CanAskInPrivate { get; init; }
    public bool IsMuted { get; init; }

    /// <summary>The page was asked for because of its comments.</summary>
    public bool IsAskedFor { get; init; }

    public record ConversationModel(CommentModel Comment, IReadOnlyList<CommentModel> Answers);
}
