using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Complaints;

public record ComplaintRowModel : BaseNopEntityModel
{
    public int SubjectId { get; init; }
    public required string Subject { get; init; }
    public int AboutId { get; init; }
    public required string About { get; init; }
    public int AuthorId { get; init; }
    public required string Author { get; init; }
    public int ListingId { get; init; }
    public required string Listing { get; init; }

    /// <summary>0 for one about a listing.</summary>
    public int DealId { get; init; }
    public required string Type { get; init; }
    public required string Text { get; init; }
    public DateTime WrittenOn { get; init; }
    public bool IsStruck { get; init; }
    public bool MayStrike { get; init; }
    public bool MayUphold { get; init; }
    public bool IsUpheld { get; init; }

    /// <summary>Who has acted on it, when, and what was done.</summary>
    public required string UpheldBy { get; init; }
    public required string UpheldOn { get; init; }
    public required string Answer { get; init; }

    /// <summary>Who struck it, when and why; empty while it stands.</summary>
    public required string StruckBy { get; init; }
    public required string StruckOn { get; init; }
    public required string StruckReason { get; init; }
}
