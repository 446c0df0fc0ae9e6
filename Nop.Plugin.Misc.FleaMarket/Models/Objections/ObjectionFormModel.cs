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
