using Nop.Plugin.Misc.FleaMarket.Services.Digests;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Searches;

public record UnsubscribeModel : BaseNopEntityModel
{
    public string? Key { get; init; }

    /// <summary>The one thing that the link is about; null for all mails.</summary>
    public OnlyModel? Only { get; init; }

    /// <summary>What mails are sent about.</summary>
    public IReadOnlyList<PartModel> Parts { get; init; } = [];

    /// <param name="Names">Of the searches or sellers; none for favourites.</param>
    public record PartModel(DigestKind Kind, IReadOnlyList<string> Names);

    /// <param name="Text">Names it.</param>
    /// <param name="IsOn">Whether mails are sent about it.</param>
    public record OnlyModel(string Text, bool IsOn, UnsubscribeQuery About);
}
