using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;

namespace Nop.Plugin.Misc.FleaMarket.Services.Complaints;

/// <summary>What a moderator asks the complaints for; what is null does not narrow it.</summary>
public sealed record ComplaintFilter
{
    public ComplaintSubject? Subject { get; init; }
    public bool? IsStruck { get; init; }

    /// <summary>Something was done about it.</summary>
    public bool? IsUpheld { get; init; }

    /// <summary>Author, or whom it is about.</summary>
    public int? PersonId { get; init; }

    /// <summary>The beginning of the e-mail address or user name of either; a known <see cref="PersonId"/> comes first.</summary>
    public string? PersonLogin { get; init; }

    /// <summary>A part of the type or the text.</summary>
    public string? Text { get; init; }
    public int? StoreId { get; init; }

    /// <summary>The end is not included.</summary>
    public DateTime? WrittenFromUtc { get; init; }
    public DateTime? WrittenBeforeUtc { get; init; }
}
