using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Complaints;

/// <summary>What a moderator narrows the complaints by.</summary>
public record ComplaintSearchModel : GridSearchModel
{
    /// <summary>The login's beginning, or all of it once it is chosen from the list.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Complaint.Search.Person")]
    public string? SearchPerson { get; set; }

    /// <summary>Set when a login is chosen from the list.</summary>
    public int SearchPersonId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Complaint.Search.Text")]
    public string? SearchText { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Complaint.Search.Subject")]
    public int SearchSubjectId { get; set; }

    /// <summary>A <see cref="ComplaintState"/>; 0 for all.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Complaint.Search.State")]
    public int SearchStateId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Complaint.Search.From")]
    [UIHint("DateNullable")]
    public DateTime? SearchFrom { get; set; }

    /// <summary>The whole day is included.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Complaint.Search.To")]
    [UIHint("DateNullable")]
    public DateTime? SearchTo { get; set; }

    public IList<SelectListItem> AvailableSubjects { get; } = new List<SelectListItem>();
    public IList<SelectListItem> AvailableStates { get; } = new List<SelectListItem>();
}
