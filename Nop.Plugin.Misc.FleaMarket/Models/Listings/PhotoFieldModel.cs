using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Models.Listings;

/// <summary>One photo in a form: where it is to stand, how it is turned, whether it stays.</summary>
public record PhotoFieldModel
{
    /// <summary>Of a photo that is there; 0 for the next one of the new files.</summary>
    public int PictureId { get; set; }

    /// <summary>From 1; equal ones stay in the order in which they were sent.</summary>
    public int Place { get; set; }

    /// <summary>Quarter turns to the right.</summary>
    public int Turn { get; set; }
    public bool Drop { get; set; }

    [BindNever]
    public string Url { get; init; } = "";

    /// <summary>In its full size.</summary>
    [BindNever]
    public string FullUrl { get; init; } = "";

    /// <summary>Since moderators saw it last; null for none.</summary>
    [BindNever]
    public PhotoChange? Change { get; init; }
}
