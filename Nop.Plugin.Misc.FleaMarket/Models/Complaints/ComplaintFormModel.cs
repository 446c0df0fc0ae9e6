using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Complaints;

/// <summary>A complaint as it is typed.</summary>
public record ComplaintFormModel : BaseNopModel
{
    /// <summary>One of the list; 0 for none.</summary>
    public int TypeId { get; set; }
    [Multiline]
    public string? Text { get; set; }

    [BindNever]
    public ComplaintFormInfo Info { get; set; } = new();

    /// <returns>An empty name for what concerns the form as a whole.</returns>
    public static string FieldOf(ComplaintRefusal refusal) => refusal switch
    {
        ComplaintRefusal.TypeMissing => nameof(TypeId),
        ComplaintRefusal.TextTooLong => nameof(Text),
        _ => ""
    };
}

/// <summary>What the form shows beside its fields.</summary>
public record ComplaintFormInfo
{
    public ComplaintSubject Subject { get; init; }

    /// <summary>Of the person or the listing.</summary>
    public string About { get; init; } = "";

    /// <summary>How the author's name will stand below it.</summary>
    public string Author { get; init; } = "";

    /// <summary>Of the deal, or of the listing where there is none.</summary>
    public int Id { get; init; }

    /// <summary>The visitor has complained already.</summary>
    public bool IsMade { get; init; }
    public IReadOnlyList<SelectListItem> Types { get; init; } = [];
}
