using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Objections;

/// <summary>An objection as it is typed.</summary>
public record ObjectionFormModel : BaseNopModel
{
    [Multiline]
    public string? Text { get; set; }

    [BindNever]
    public ObjectionFormInfo Info { get; set; } = new();

    /// <returns>An empty name for what concerns the form as a whole.</returns>
    public static string FieldOf(ListingRefusal refusal) =>
        refusal is ListingRefusal.ObjectionMissing or ListingRefusal.ObjectionTooLong ? nameof(Text) : "";
}

/// <summary>What the form shows beside its field.</summary>
public record ObjectionFormInfo
{
    public int Id { get; init; }
    public string Name { get; init; } = "";
    public string StatusText { get; init; } = "";
    public string? Ground { get; init; }
    public string? Reason { get; init; }
    public DateTime? DecidedOn { get; init; }
    public DateTime? Until { get; init; }

    /// <summary>Why nothing can be objected to now; null where it can.</summary>
    public string? Why { get; init; }
}
