using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models;

/// <summary>A page, or a part of one, as it is written, and what its head says of it.</summary>
public record WrittenPage : BaseNopModel
{
    public string Title { get; init; } = "";
    public string Description { get; init; } = "";

    /// <summary>Absolute.</summary>
    public string? CanonicalUrl { get; init; }
    public string CssClass { get; init; } = "";

    /// <summary>Where in the flea market the page is; null for the section itself.</summary>
    public string? Crumb { get; init; }
    public string? JsonLd { get; init; }

    /// <summary>Elements of the head.</summary>
    public IReadOnlyList<string> Head { get; init; } = [];

    /// <summary>Names of script files, beside those of every page.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>As views have encoded it.</summary>
    public string Html { get; init; } = "";
}
