using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Comments;

/// <summary>What a moderator narrows the comments by.</summary>
public record CommentSearchModel : GridSearchModel
{
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Comment.Search.Text")]
    public string? SearchText { get; set; }

    /// <summary>A part of the name, or # and the listing's number.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Comment.Search.Listing")]
    public string? SearchListing { get; set; }

    /// <summary>The beginning of the login.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Comment.Search.Author")]
    public string? SearchAuthor { get; set; }

    /// <summary>A <see cref="CommentShown"/>; 0 for all.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Comment.Search.Hidden")]
    public int SearchHiddenId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Comment.Search.From")]
    [UIHint("DateNullable")]
    public DateTime? SearchFrom { get; set; }

    /// <summary>The whole day is included.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Comment.Search.To")]
    [UIHint("DateNullable")]
    public DateTime? SearchTo { get; set; }

    public IList<SelectListItem> AvailableHidden { get; } = new List<SelectListItem>();
}
