using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Comments;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Feedback;

/// <summary>What a moderator narrows the feedback by.</summary>
public record FeedbackSearchModel : GridSearchModel
{
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Feedback.Search.Text")]
    public string? SearchText { get; set; }

    /// <summary>A part of the name, or # and the listing's number.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Feedback.Search.Listing")]
    public string? SearchListing { get; set; }

    /// <summary>The beginning of the login.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Feedback.Search.Person")]
    public string? SearchPerson { get; set; }

    /// <summary>The seller's, at most; 0 for all.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Feedback.Search.Stars")]
    public int SearchStars { get; set; }

    /// <summary>A <see cref="CommentShown"/>; 0 for all.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Feedback.Search.Hidden")]
    public int SearchHiddenId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Feedback.Search.From")]
    [UIHint("DateNullable")]
    public DateTime? SearchFrom { get; set; }

    /// <summary>The whole day is included.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Feedback.Search.To")]
    [UIHint("DateNullable")]
    public DateTime? SearchTo { get; set; }

    public IList<SelectListItem> AvailableStars { get; } = new List<SelectListItem>();
    public IList<SelectListItem> AvailableHidden { get; } = new List<SelectListItem>();
}
